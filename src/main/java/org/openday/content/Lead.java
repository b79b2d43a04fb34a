package org.openday.content;

import org.jspecify.annotations.Nullable;

/**
 * Where a link leads.
 *
 * @param item the piece it leads to, when it leads to one
 * @param fragment what follows the {@code #}, as written; empty without one
 */
public record Lead(Kind kind, @Nullable ContentItem<?> item, String fragment) {

    /** What a link leads to. */
    public enum Kind {
        /** Another site, a mail address, a telephone number, or what is filled in later. */
        ELSEWHERE,
        /** A place in the same text. */
        HERE,
        /** Another piece of content. */
        PIECE,
        /** An image or a PDF that is served. */
        FILE,
        /** A page of this site that is no piece of content; whether it is there is not known here. */
        SITE,
        /** Something this site ought to have and has not. */
        NOTHING,
        /** Something no page may link to. */
        FORBIDDEN
    }

    static Lead to(Kind kind) {
        return new Lead(kind, null, "");
    }
}
