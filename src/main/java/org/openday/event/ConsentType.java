package org.openday.event;

import jakarta.inject.Singleton;
import org.openday.content.ContentType;
import org.openday.shared.Slug;

/** Consents live in {@code content/consents}. */
@Singleton
final class ConsentType implements ContentType<ConsentMatter> {

    @Override
    public String folder() {
        return "consents";
    }

    @Override
    public Class<ConsentMatter> matter() {
        return ConsentMatter.class;
    }

    /** A consent is read where it is given and has no page of its own: a link to it leads to the events. */
    @Override
    public String path(Slug slug) {
        return "/events";
    }
}
