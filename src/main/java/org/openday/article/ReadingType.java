package org.openday.article;

import org.openday.content.ContentType;
import org.openday.shared.Slug;

/** A kind of reading; {@code route} is what its paths begin with, up to the slug. */
record ReadingType<M extends Record>(String folder, Class<M> matter, String route) implements ContentType<M> {

    @Override
    public String path(Slug slug) {
        return route + slug;
    }
}
