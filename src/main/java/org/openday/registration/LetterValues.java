package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openday.event.EventText;
import org.openday.event.Events;
import org.openday.shared.Language;
import org.openday.shared.Site;
import org.openday.shared.Slug;
import org.openday.web.Messages;
import org.openday.web.Wording;

/** What letters to households can say: the event and the session in words, the children, the link to their own page. */
@Singleton
final class LetterValues {

    private final Events events;
    private final Messages messages;
    private final RegistrationKey key;
    private final Site site;

    LetterValues(Events events, Messages messages, RegistrationKey key, Site site) {
        this.events = events;
        this.messages = messages;
        this.key = key;
        this.site = site;
    }

    /** The values for the children of one household in one session. */
    Map<String, String> of(List<Addressee> together) {
        Addressee first = together.getFirst();
        Wording words = new Wording(messages, first.language(), site.zone());
        Optional<EventText> text = events.known(new Slug(first.event())).map(event -> event.text(first.language()));
        Map<String, String> values = new LinkedHashMap<>();
        values.put("event", text.map(EventText::title).orElse(first.event()));
        values.put("place", text.map(EventText::place).orElse(""));
        values.put(
                "children",
                together.stream().map(Addressee::childName).distinct().collect(joining(words)));
        values.put("session", words.period(first.starts(), first.ends()));
        values.put(
                "reference",
                together.stream().map(each -> Reference.of(each.id())).collect(joining(words)));
        values.put("link", link(first));
        values.put("site", words.text("site.name"));
        if (first.offerUntil() != null) {
            values.put("until", words.dateTime(first.offerUntil()));
        }
        return values;
    }

    private static java.util.stream.Collector<CharSequence, ?, String> joining(Wording words) {
        return Collectors.joining(words.text("list.comma"));
    }

    private String link(Addressee household) {
        String prefix = household.language() == Language.EN ? "/en" : "";
        return site.address(prefix + "/registrations/" + ManageTokens.of(key, household.formTokenHash()));
    }

    /** From one time to another, in words. */
    String period(Language language, Instant starts, Instant ends) {
        return new Wording(messages, language, site.zone()).period(starts, ends);
    }

    /** What the letter says in which a household reads that a consent was taken back. */
    Map<String, String> withdrawn(Language language, String title, String follows, Instant at) {
        String when = new Wording(messages, language, site.zone()).dateTime(at);
        return Map.of("consent", title, "follows", follows, "when", when);
    }

    /** What the letter says in which a guardian is asked to confirm. */
    Map<String, String> confirmation(Addressee household, String code, Instant until) {
        Wording words = new Wording(messages, household.language(), site.zone());
        return Map.of(
                "code", code, "until", words.dateTime(until), "link", link(household) + "/confirmation?code=" + code);
    }
}
