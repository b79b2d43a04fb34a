package org.openday.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.registration.Camp.ADA;
import static org.openday.registration.Camp.BOB;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.openday.content.ContentDesk;
import org.openday.database.Database;
import org.openday.event.Events;
import org.openday.registration.AnswerSheet.OfChild;
import org.openday.registration.Outcome.Received;
import org.openday.registration.question.Answer;
import org.openday.registration.question.Answers;
import org.openday.shared.Language;
import org.openday.shared.Slug;

/** The summer camp with questions of its own, and what its families do about their answers, on any application. */
record AnswersWorld(ApplicationContext context) {

    static final Slug ART = new Slug("art-camp");
    private static final List<String> QUESTIONS = List.of(
            "questions:",
            "  - {key: car, type: text, per: household, label: 开车吗？, purpose: 停车。}",
            "  - {key: food, type: text, label: 吃什么？, purpose: 订餐。, keep: 1d}",
            "  - {key: letter, type: file, label: 证明, purpose: 核对。, keep: 1d}");

    static Map<String, Object> settings(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("test.clock", Camp.NOW.toString());
        settings.put("test.offers", true);
        settings.put("openday.guardian-confirmation.under-age", 0);
        settings.put("openday.content", content().toString());
        return settings;
    }

    private static Path content() {
        try {
            ContentDesk desk = new ContentDesk(Files.createTempDirectory("openday-answers"));
            write(desk, "summer-camp", "signUp: {maxChildren: 3}");
            write(desk, ART.value(), "signUp: {maxChildren: 3, changesUntil: 2026-06-20T08:00}");
            return desk.content();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(ContentDesk desk, String slug, String signUp) {
        List<String> lines = new ArrayList<>(List.of(
                "---",
                "title: 夏令营",
                "place: 图书馆",
                signUp,
                "sessions:",
                "  - {key: week-1, starts: 2026-07-06T09:00, ends: 2026-07-10T17:00, capacity: 10}",
                "  - {key: week-2, starts: 2026-07-13T09:00, ends: 2026-07-17T17:00, capacity: 10}"));
        lines.addAll(QUESTIONS);
        lines.add("---");
        desk.write("events/" + slug + ".md", lines.toArray(String[]::new));
    }

    static Answers texts(String... pairs) {
        TreeMap<Slug, Answer> all = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            all.put(new Slug(pairs[i]), new Answer.Text(pairs[i + 1]));
        }
        return new Answers(all);
    }

    static Answers file(String reference) {
        return new Answers(new TreeMap<>(Map.of(new Slug("letter"), new Answer.File(reference))));
    }

    static ChildEntry child(String name, SessionOffer session, Answers answers) {
        return new ChildEntry(name, LocalDate.of(2015, 3, 14), session.key(), answers);
    }

    /** A sign-up of two guardians who come by bus. */
    Received signUp(EventOffer offer, ChildEntry... children) {
        SignUp door = context.getBean(SignUp.class);
        SignUpRequest request = new SignUpRequest(
                door.formToken(offer),
                Language.ZH,
                ADA,
                BOB,
                List.of(children),
                false,
                Set.of("privacy"),
                texts("car", "公交", "old", "不再问了"));
        Outcome outcome = door.place(request, offer);
        assertThat(outcome).isInstanceOf(Received.class);
        return (Received) outcome;
    }

    AnswerSheet sheet(Received received) {
        return link().open(received.manageToken(), grant(received)).orElseThrow();
    }

    Answers ofChild(Received received, int child) {
        return sheet(received).children().get(child).answers();
    }

    /** What a form sends that shows this sheet, with other answers for one child; it is recognised by its text. */
    static NewAnswers form(AnswerSheet sheet, String text, int child, UnaryOperator<Answers> change) {
        Map<Integer, Answers> children = new HashMap<>();
        for (int i = 0; i < sheet.children().size(); i++) {
            OfChild each = sheet.children().get(i);
            children.put(i, i == child ? change.apply(each.answers()) : each.answers());
        }
        Answers household = sheet.household().without(new Slug("old")::equals);
        return new NewAnswers(sheet.version(), text, List.of(), household, children);
    }

    AnswerChange change(Received received, NewAnswers wish) {
        NewAnswers asked = new NewAnswers(
                wish.version(),
                wish.form(),
                context.getBean(Events.class).find(Camp.SLUG).orElseThrow().questions(),
                wish.household(),
                wish.children());
        return link().change(received.manageToken(), grant(received), asked).orElseThrow();
    }

    /** Ben, the first child, eats something else now. */
    AnswerChange eat(Received received, String food) {
        AnswerSheet sheet = sheet(received);
        return change(received, form(sheet, sheet.version() + food, 0, _ -> texts("food", food)));
    }

    String grant(Received received) {
        Household household =
                context.getBean(Sheets.class).find(received.manageToken()).orElseThrow();
        return context.getBean(Database.class)
                .change(() -> context.getBean(Grants.class).give(household, Act.ANSWERS));
    }

    AnswerLink link() {
        return context.getBean(AnswerLink.class);
    }
}
