package org.openday.registration.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.openday.event.Consents;
import org.openday.event.Places;
import org.openday.registration.ConsentText;
import org.openday.registration.SignUpRequest;
import org.openday.registration.web.CheckPage.Answer;
import org.openday.registration.web.CheckPage.Hidden;
import org.openday.registration.web.CheckPage.Part;
import org.openday.shared.Slug;
import org.openday.web.PageView;
import org.openday.web.Wording;

/** Writes the answers of a household back to it. */
@Singleton
final class CheckPages {

    private final Places places;
    private final Consents consents;

    CheckPages(Places places, Consents consents) {
        this.places = places;
        this.consents = consents;
    }

    PageView check(Visit visit, SignUpForm form, SignUpRequest request) {
        List<Part> parts = new ArrayList<>();
        parts.add(guardian(form.guardian(), visit.words()));
        IntStream.range(0, request.children().size()).forEach(index -> parts.add(child(visit, request, index)));
        if (!visit.offer().consents().isEmpty()) {
            parts.add(consents(visit, request));
        }
        CheckPage page = new CheckPage(visit.title(), visit.eventUrl(), visit.action(), parts, hidden(form));
        return visit.page("sign-up/check", visit.words().text("sign-up.check.heading"), page);
    }

    /** Every field of a form, to be carried on unseen. */
    static List<Hidden> hidden(SignUpForm form) {
        List<Hidden> fields = new ArrayList<>();
        fields.add(new Hidden("formToken", form.formToken()));
        fields.add(new Hidden("guardian.name", form.guardian().name()));
        fields.add(new Hidden("guardian.phone", form.guardian().phone()));
        fields.add(new Hidden("guardian.email", form.guardian().email()));
        IntStream.range(0, form.children().size())
                .forEach(index -> fields.addAll(
                        hidden("children[" + index + "].", form.children().get(index))));
        fields.addAll(form.consents().hidden());
        return fields;
    }

    private static List<Hidden> hidden(String child, ChildFields fields) {
        return List.of(
                new Hidden(child + "name", fields.name()),
                new Hidden(child + "birth.year", fields.birth().year()),
                new Hidden(child + "birth.month", fields.birth().month()),
                new Hidden(child + "birth.day", fields.birth().day()),
                new Hidden(child + "session", fields.session()));
    }

    private static Part guardian(GuardianFields guardian, Wording words) {
        return new Part(
                words.text("sign-up.guardian"),
                List.of(
                        answer("sign-up.guardian.name", guardian.name(), words),
                        answer("sign-up.guardian.phone", guardian.phone(), words),
                        answer("sign-up.guardian.email", guardian.email(), words)));
    }

    private static Answer answer(String key, String text, Wording words) {
        return new Answer(words.text(key), text.isEmpty() ? words.text("sign-up.answer.none") : text);
    }

    private Part child(Visit visit, SignUpRequest request, int index) {
        Wording words = visit.words();
        var child = request.children().get(index);
        return new Part(
                words.text("sign-up.child", index + 1),
                List.of(
                        answer("sign-up.child.name", child.name(), words),
                        answer("sign-up.child.birth", words.date(child.born()), words),
                        answer("sign-up.child.session", session(visit, child.session()), words)));
    }

    private String session(Visit visit, String key) {
        SessionOptions options = new SessionOptions(places.of(visit.event()), visit.words());
        return visit.event().sessions().stream()
                .filter(session -> session.key().value().equals(key))
                .map(options::label)
                .findFirst()
                .orElse(key);
    }

    private Part consents(Visit visit, SignUpRequest request) {
        return new Part(
                visit.words().text("sign-up.consents.answers"),
                visit.offer().consents().stream()
                        .map(text -> consent(visit, request, text))
                        .toList());
    }

    private Answer consent(Visit visit, SignUpRequest request, ConsentText text) {
        String title = consents.find(new Slug(text.slug()), visit.viewing().language())
                .map(consent -> consent.title())
                .orElse(text.slug());
        boolean given = request.consents().contains(text.slug());
        return new Answer(title, visit.words().text(given ? "sign-up.answer.agreed" : "sign-up.answer.refused"));
    }
}
