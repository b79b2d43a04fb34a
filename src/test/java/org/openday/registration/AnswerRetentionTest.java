package org.openday.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openday.content.ContentDesk;
import org.openday.database.Databases;
import org.openday.event.Event;
import org.openday.event.Events;
import org.openday.registration.question.Answer;
import org.openday.registration.question.Answers;
import org.openday.shared.Language;
import org.openday.shared.Slug;
import org.openday.shared.TestClock;

/** Answers go when their question says so, and before their household does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswerRetentionTest {

    private static final Slug CAMP = new Slug("camp");
    private static final Instant ENDS = Instant.parse("2026-07-20T03:00:00Z");
    private ApplicationContext context;

    @BeforeAll
    void start(@TempDir Path home) {
        ContentDesk desk = new ContentDesk(home);
        desk.write(
                "events/camp.md",
                "---",
                "title: 夏令营",
                "place: 图书馆",
                "signUp: {maxChildren: 2}",
                "sessions: [{key: one, starts: 2026-07-20T09:00, ends: 2026-07-20T11:00, capacity: 5}]",
                "questions:",
                "  - {key: car, type: yes-no, per: household, label: 开车吗？, purpose: 停车。, keep: 1d}",
                "  - {key: food, type: text, label: 吃什么？, purpose: 订餐。, keep: 1d}",
                "  - {key: hint, type: text, label: 还有什么？, purpose: 照顾。, keep: 7d}",
                "---");
        context = Databases.h2(
                home,
                Map.of(
                        "test.clock",
                        "2026-06-01T00:00:00Z",
                        "openday.content",
                        desk.content().toString()));
    }

    @AfterAll
    void stop() {
        context.close();
    }

    @Test
    void eachAnswerIsKeptAsLongAsItsQuestionSaid() throws Exception {
        String token = signUp();
        assertThat(kept(token)).containsExactly("[car]", "[food, hint]");
        at(ENDS.plusSeconds(86_399));
        assertThat(kept(token)).containsExactly("[car]", "[food, hint]");
        at(ENDS.plusSeconds(86_400));
        assertThat(kept(token)).containsExactly("[hint]");
        assertThat(Databases.text(context, "select id from household where answers is null"))
                .hasSize(1);
        at(ENDS.plusSeconds(7 * 86_400));
        assertThat(kept(token)).isEmpty();
    }

    @Test
    void anAnswerToAQuestionNobodyAsksAnyMoreGoesAfterAMonth() throws Exception {
        at(Instant.parse("2026-06-01T00:00:00Z"));
        String token = signUp(answers(Map.of("nickname", "小雨")));
        at(ENDS.plus(Duration.ofDays(30)).minusSeconds(1));
        assertThat(kept(token)).containsExactly("[nickname]");
        at(ENDS.plus(Duration.ofDays(30)));
        assertThat(kept(token)).isEmpty();
    }

    private String signUp() {
        return signUp(answers(Map.of("food", "面", "hint", "怕狗")));
    }

    private String signUp(Answers ofChild) {
        Event event = context.getBean(Events.class).find(CAMP).orElseThrow();
        EventOffer offer = context.getBean(CurrentOffers.class).of(event.slug()).orElseThrow();
        SignUp signUp = context.getBean(SignUp.class);
        SignUpRequest request = new SignUpRequest(
                signUp.formToken(offer),
                Language.ZH,
                Camp.ADA,
                null,
                List.of(new ChildEntry("Ben", LocalDate.of(2015, 3, 14), "one", ofChild)),
                false,
                Set.of(),
                answers(Map.of("car", "是")));
        return ((Outcome.Received) signUp.place(request, offer)).manageToken();
    }

    private static Answers answers(Map<String, String> texts) {
        TreeMap<Slug, Answer> all = new TreeMap<>();
        texts.forEach((key, text) -> all.put(new Slug(key), new Answer.Text(text)));
        return new Answers(all);
    }

    private void at(Instant now) {
        context.getBean(TestClock.class).set(now);
        context.getBean(AnswerRetention.class).run();
    }

    private List<String> kept(String token) {
        return context.getBean(AnswerBook.class).open(token).stream()
                .map(each -> each.answers().all().keySet().toString())
                .toList();
    }
}
