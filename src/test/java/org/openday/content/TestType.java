package org.openday.content;

import org.openday.shared.Slug;

/** A kind of content for tests: lives in a folder, is shown below a path of the same name. */
public record TestType<M extends Record>(String folder, Class<M> matter) implements ContentType<M> {

    @Override
    public String path(Slug slug) {
        return "/" + folder + "/" + slug;
    }
}
