package org.openday.event.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.event.Dated;
import org.openday.event.Event;
import org.openday.event.EventText;
import org.openday.event.EventWords;
import org.openday.web.Wording;

/**
 * The facts of an event in words, those that are known.
 *
 * @param map where a map shows the address, or null
 * @param window when sign-up opens and closes
 * @param household how many children a household may sign up
 */
record EventFacts(
        String place,
        @Nullable String address,
        @Nullable String map,
        @Nullable String organiser,
        String ages,
        List<String> conditions,
        List<Dated> window,
        String allocation,
        @Nullable String household) {

    /** Maps know the address as the original text has it, whatever language the page is in. */
    static EventFacts of(Event event, Wording words, Instant now, @Nullable String map) {
        EventText text = event.text(words.language());
        EventWords says = new EventWords(words);
        return new EventFacts(
                text.place(),
                text.address(),
                map(map, event.original().address()),
                text.organiser(),
                says.ages(event.ages()),
                says.conditions(event),
                says.window(event.signUp(), now),
                says.allocation(event),
                says.household(event.signUp()));
    }

    private static @Nullable String map(@Nullable String pattern, @Nullable String address) {
        return pattern == null || address == null ? null : pattern.replace("{address}", encoded(address));
    }

    private static String encoded(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
