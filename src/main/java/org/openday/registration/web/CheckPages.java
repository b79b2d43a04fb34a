package org.openday.registration.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.openday.event.Availability;
import org.openday.event.Consents;
import org.openday.event.Places;
import org.openday.registration.ChildEntry;
import org.openday.registration.ConsentText;
import org.openday.registration.ProofOfWork;
import org.openday.registration.SignUpRequest;
import org.openday.registration.web.CheckPage.Answer;
import org.openday.registration.web.CheckPage.Part;
import org.openday.shared.Slug;
import org.openday.web.PageView;
import org.openday.web.Wording;

/** Writes the answers of a household back to it, and what it gets by confirming them. */
@Singleton
final class CheckPages {

    private final Places places;
    private final Consents consents;
    private final ProofOfWork proof;

    CheckPages(Places places, Consents consents, ProofOfWork proof) {
        this.places = places;
        this.consents = consents;
        this.proof = proof;
    }

    PageView check(Visit visit, SignUpForm form, SignUpRequest request) {
        List<Availability> sessions = places.of(visit.event());
        Prospect prospect = Prospect.of(visit, request, sessions);
        CheckPage page = new CheckPage(
                visit.title(),
                visit.eventUrl(),
                visit.action(),
                prospect.word(),
                visit.words().text("sign-up.confirm." + prospect.word()),
                prospect.sentences(),
                parts(visit, form, request, new SessionOptions(sessions, visit.words())),
                form.hidden(),
                proof.challenge());
        return visit.page("sign-up/check", visit.words().text("sign-up.check.heading"), page);
    }

    private List<Part> parts(Visit visit, SignUpForm form, SignUpRequest request, SessionOptions sessions) {
        AnswerWords own =
                new AnswerWords(visit.event().questions(visit.viewing().language()), visit.words(), visit.today());
        List<Part> parts = new ArrayList<>();
        parts.add(guardian("sign-up.guardian", form.guardian(), visit.words()));
        if (!form.second().isBlank()) {
            parts.add(guardian("sign-up.second", form.second(), visit.words()));
        }
        parts.add(
                new Part(visit.words().text("sign-up.questions"), "questions", own.toCheck(request.answers(), false)));
        IntStream.range(0, form.children().size())
                .forEach(row -> parts.add(child(visit, row, entries(form, request, row), sessions, own)));
        if (request.tied()) {
            String yes = visit.words().text("sign-up.tied.yes");
            parts.add(new Part(visit.words().text("sign-up.tied"), "tied", List.of(new Answer(yes, yes))));
        }
        parts.add(consents(visit, request));
        return parts.stream().filter(part -> !part.answers().isEmpty()).toList();
    }

    private static Part guardian(String heading, GuardianFields guardian, Wording words) {
        List<Answer> answers = new ArrayList<>();
        answers.add(answer("sign-up." + guardian.prefix() + ".name", guardian.name(), words));
        if (!guardian.relation().isEmpty()) {
            answers.add(answer("sign-up.guardian.relation", guardian.relation(), words));
        }
        answers.add(answer("sign-up.guardian.phone", guardian.phone(), words));
        answers.add(answer("sign-up.guardian.email", guardian.email(), words));
        return new Part(words.text(heading), guardian.prefix() + "-name", answers);
    }

    private static Answer answer(String key, String text, Wording words) {
        return new Answer(words.text(key), text.isEmpty() ? words.text("sign-up.answer.none") : text);
    }

    private static List<ChildEntry> entries(SignUpForm form, SignUpRequest request, int row) {
        return IntStream.range(0, request.children().size())
                .filter(entry -> form.rowOf(entry) == row)
                .mapToObj(request.children()::get)
                .toList();
    }

    private static Part child(
            Visit visit, int row, List<ChildEntry> entries, SessionOptions sessions, AnswerWords own) {
        Wording words = visit.words();
        ChildEntry child = entries.getFirst();
        List<Answer> answers = new ArrayList<>();
        answers.add(answer("sign-up.child.name", child.name(), words));
        answers.add(answer("sign-up.child.birth", words.date(child.born()), words));
        entries.forEach(each -> answers.add(answer("sign-up.child.session", session(visit, each, sessions), words)));
        answers.addAll(own.toCheck(child.answers(), true));
        return new Part(words.text("sign-up.child", row + 1), "children-" + row + "-name", answers);
    }

    private static String session(Visit visit, ChildEntry child, SessionOptions sessions) {
        return visit.event().sessions().stream()
                .filter(session -> session.key().value().equals(child.session()))
                .map(sessions::label)
                .findFirst()
                .orElse(child.session());
    }

    private Part consents(Visit visit, SignUpRequest request) {
        return new Part(
                visit.words().text("sign-up.consents.answers"),
                "consents",
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
