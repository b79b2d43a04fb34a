package org.openday.event;

import jakarta.inject.Singleton;
import org.openday.content.ContentType;
import org.openday.content.PartRefused;
import org.openday.shared.Slug;

/** Events live in {@code content/events}. */
@Singleton
final class EventType implements ContentType<EventMatter> {

    private final QuestionSettings settings;

    EventType(QuestionSettings settings) {
        this.settings = settings;
    }

    @Override
    public String folder() {
        return "events";
    }

    @Override
    public Class<EventMatter> matter() {
        return EventMatter.class;
    }

    @Override
    public void check(EventMatter matter) {
        matter.questions().stream()
                .filter(question -> question.type() == QuestionType.RESIDENT_ID && !settings.allowResidentId())
                .findFirst()
                .ifPresent(EventType::refuse);
    }

    private static void refuse(Question question) {
        throw new PartRefused(
                question,
                "Question " + question.key() + " asks for a resident ID number, which this site does not: ask something"
                        + " else, or have the operator set OPENDAY_RESIDENT_ID=1.");
    }

    @Override
    public String path(Slug slug) {
        return "/events/" + slug;
    }
}
