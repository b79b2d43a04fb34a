package org.openday.publishing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an edition gets on the site, and off it.
 *
 * @param hash of the page that would be published
 * @param dated whether it can expire and be due for a look
 * @param children pictures whose consents have to be looked at
 * @param concern what families have to do with it, or null
 * @param evidence address of its evidence sheet
 */
record PublicationPage(
        Heading heading,
        String hash,
        String page,
        boolean dated,
        @Nullable Concern concern,
        Typing typing,
        List<Child> children,
        List<Row> rows,
        May may,
        String evidence) {

    /**
     * What families have to do with it, a sentence each or nothing.
     *
     * @param told that children are signed up for what changes
     * @param lost that they are signed up for sessions that would be gone
     * @param overbooked that there would be fewer places than are taken
     * @param withdrawal that they are signed up at all
     */
    record Concern(String told, String lost, String overbooked, String withdrawal) {}

    /** What was typed, or stands in the text. */
    record Typing(
            String at,
            String expireAt,
            String reviewBy,
            String emergency,
            String sentence,
            String slug,
            String photoConsents) {}

    /** A picture on which children can be recognised, and the event it was taken at. */
    record Child(String name, String url, String event) {}

    /** A publication and what has become of it. */
    record Row(
            long id,
            String by,
            String when,
            String due,
            String state,
            String stateLabel,
            String emergency,
            @Nullable String countersigned,
            boolean mayCallOff,
            boolean mayCountersign) {}

    /** What this person may do now. */
    record May(boolean publish, boolean emergency, boolean withdraw, boolean move) {}
}
