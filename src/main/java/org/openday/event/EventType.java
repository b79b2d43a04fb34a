package org.openday.event;

import jakarta.inject.Singleton;
import org.openday.content.ContentType;
import org.openday.shared.Slug;

/** Events live in {@code content/events}. */
@Singleton
final class EventType implements ContentType<EventMatter> {

    @Override
    public String folder() {
        return "events";
    }

    @Override
    public Class<EventMatter> matter() {
        return EventMatter.class;
    }

    @Override
    public String path(Slug slug) {
        return "/events/" + slug;
    }
}
