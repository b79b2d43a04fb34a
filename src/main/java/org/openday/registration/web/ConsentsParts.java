package org.openday.registration.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.registration.ConsentLink;
import org.openday.registration.ConsentSheet;
import org.openday.registration.ConsentSheet.Held;
import org.openday.registration.ConsentText;
import org.openday.registration.NamedChild;
import org.openday.registration.web.ConsentsPart.Item;
import org.openday.registration.web.ConsentsPart.Person;
import org.openday.web.NotFound;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Writes the part of a household's own page about its consents. */
@Singleton
final class ConsentsParts {

    private final ConsentLink link;

    ConsentsParts(ConsentLink link) {
        this.link = link;
    }

    ConsentsPart of(String token, Viewing viewing, Wording words) {
        ConsentSheet sheet = link.open(token, viewing.language()).orElseThrow(NotFound::new);
        String path = viewing.path("/registrations/" + token + "/consents");
        return new ConsentsPart(
                path,
                path + "/withdrawal",
                sheet.asksAgain(),
                sheet.parts().stream().map(part -> person(part, path, words)).toList());
    }

    private static Person person(ConsentSheet.Part part, String path, Wording words) {
        NamedChild child = part.child();
        List<Item> items = part.held().stream().map(held -> item(held, words)).toList();
        return child == null
                ? new Person(words.text("consents.household"), "", path, items)
                : new Person(child.name(), String.valueOf(child.id()), path + "?child=" + child.id(), items);
    }

    private static Item item(Held held, Wording words) {
        List<String> lines = held.text().text().lines().toList();
        String state = held.answer() == null ? "open" : held.answer().code();
        return new Item(
                held.text().slug(),
                lines.getFirst(),
                lines.size() > 1 ? lines.get(1) : "",
                lines.stream().skip(2).toList(),
                state,
                words.text("consents.state." + state),
                held.answeredAt() == null ? "" : words.text("consents.answered", words.dateTime(held.answeredAt())),
                note(held, words),
                held.isGiven() && !held.text().required(),
                hashToAgreeTo(held));
    }

    private static String note(Held held, Wording words) {
        if (held.outdated()) {
            return words.text("consents.again");
        }
        if (held.answer() == null) {
            return words.text("consents.missing");
        }
        return held.text().required() ? words.text("consents.required") : "";
    }

    private static @Nullable String hashToAgreeTo(Held held) {
        ConsentText text = held.text();
        return held.isGiven() && !held.outdated() ? null : text.sha256();
    }
}
