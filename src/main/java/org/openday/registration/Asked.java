package org.openday.registration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Language;

/** Who was asked for consent and for which child, or for the whole household; in which language, through what and when. */
record Asked(long household, @Nullable Long child, Language language, ConsentChannel channel, Instant at) {

    /** Of those who sign up the first guardian answers; a second one has no page of their own yet. */
    static final int GUARDIAN = 1;

    String subject() {
        return "household:" + household + (child == null ? "" : "/child:" + child);
    }

    /** As an audit entry commits to it. */
    List<String> details() {
        return List.of(
                "household:" + household,
                child == null ? "" : "child:" + child,
                "guardian:" + GUARDIAN,
                language.tag(),
                channel.code(),
                at.toString());
    }
}
