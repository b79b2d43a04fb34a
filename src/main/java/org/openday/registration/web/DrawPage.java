package org.openday.registration.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The public page about the draw of one event.
 *
 * @param lang tag of the language of the event's title when it is not the page's
 * @param state {@code announced}, {@code frozen} or {@code drawn}
 * @param lead how it stands, in a sentence
 * @param beacon which public randomness decides
 * @param beaconLang tag of its language when it is not the page's
 * @param beaconAt when it becomes public; empty when that was not said
 * @param commitment what was published at the freeze, absent before it
 * @param result what was drawn, absent before it is
 */
record DrawPage(
        String slug,
        String heading,
        String eventTitle,
        String eventUrl,
        @Nullable String lang,
        String state,
        String lead,
        String beacon,
        @Nullable String beaconLang,
        String beaconAt,
        List<SessionPart> sessions,
        @Nullable CommitmentPart commitment,
        @Nullable ResultPart result,
        String verifyPage,
        String verifyJava) {

    /**
     * One session.
     *
     * @param chances one sentence for each size of group; empty after the freeze
     * @param granted codes with a place
     * @param first codes that wait, those who come first
     * @param waiting how many wait in all
     */
    record SessionPart(
            String key,
            String when,
            String numbers,
            List<String> chances,
            List<String> granted,
            List<String> first,
            int waiting) {}

    record CommitmentPart(String publishedAt, int entries, String root, String seal, String json) {}

    record ResultPart(String seed, String drawnAt) {}
}
