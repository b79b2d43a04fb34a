package org.openday.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openday.content.ContentLink;
import org.openday.shared.Slug;

/**
 * The front matter of an event.
 *
 * @param aliases slugs it had before
 * @param withdrawn why it was taken off the site, in a sentence for readers and families; its address then answers 410
 */
record EventMatter(
        String title,
        @Nullable String summary,
        @Nullable Kind kind,
        String place,
        @Nullable String address,
        @Nullable String organiser,
        @Nullable Ages ages,
        @Nullable SchoolYears schoolYears,
        @Nullable String audience,
        boolean onePerHousehold,
        @Nullable Allocation allocation,
        @Nullable SignUp signUp,
        @Nullable DrawPlan draw,
        List<Slug> consents,
        List<Question> questions,
        List<String> bring,
        @Nullable ContentLink image,
        @Nullable String imageAlt,
        List<Slug> topics,
        List<Slug> aliases,
        @Nullable String withdrawn,
        List<Session> sessions) {

    EventMatter {
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException(
                    "An event needs a session: add one with key, starts, ends and capacity.");
        }
        Set<Slug> keys = new HashSet<>();
        for (Session session : sessions) {
            if (!keys.add(session.key())) {
                throw new IllegalArgumentException(
                        "Two sessions have the key " + session.key() + ": give each session a key of its own.");
            }
        }
        if (draw != null && signUp != null && draw.isKnownBefore(signUp.closes())) {
            throw new IllegalArgumentException(
                    "draw.at must lie after signUp.closes, for what is known already decides nothing: correct one of them.");
        }
        QuestionOrder.check(questions);
    }
}
