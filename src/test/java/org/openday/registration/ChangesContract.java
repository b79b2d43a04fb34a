package org.openday.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openday.database.Databases;
import org.openday.event.Event;
import org.openday.event.Events;
import org.openday.registration.Outcome.Received;
import org.openday.shared.Language;
import org.openday.shared.Slug;
import org.openday.shared.TestClock;

/** What families hear when editors change a file, on whichever engine and over a real content folder. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ChangesContract {

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final Slug TRIP = new Slug("trip");
    private static final String MONDAY = "{key: one, starts: 2026-07-06T09:00, ends: 2026-07-06T16:00, capacity: 1}";
    private static final String TUESDAY = "{key: one, starts: 2026-07-07T09:00, ends: 2026-07-07T16:00, capacity: 1}";
    private static final String CANCELLED =
            "{key: one, starts: 2026-07-06T09:00, ends: 2026-07-06T16:00, capacity: 1, cancelled: 台风}";
    private static final String OTHER = "{key: two, starts: 2026-08-06T09:00, ends: 2026-08-06T16:00, capacity: 1}";

    private Path content;
    private ApplicationContext context;
    private TestClock clock;
    private SignUp signUp;
    private ManageLink manageLink;

    abstract ApplicationContext start(Path home, Map<String, Object> settings);

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        content = Files.createDirectories(folder.resolve("content"));
        Files.createDirectories(content.resolve("events"));
        Files.createDirectories(content.resolve("consents"));
        write("events/trip.md", event(MONDAY));
        write("consents/rules.md", rules("请守时。"));
        context = start(
                folder.resolve("home"),
                Map.of(
                        "openday.content",
                        content.toString(),
                        "test.clock",
                        NOW,
                        "test.content",
                        true,
                        "openday.guardian-confirmation.under-age",
                        0));
        clock = context.getBean(TestClock.class);
        signUp = context.getBean(SignUp.class);
        manageLink = context.getBean(ManageLink.class);
    }

    @AfterAll
    void close() {
        context.close();
    }

    @BeforeEach
    void clear() throws Exception {
        clock.set(NOW);
        Databases.clear(context);
        save("events/trip.md", event(MONDAY));
        save("consents/rules.md", rules("请守时。"));
    }

    @Test
    void aCancelledSessionIsToldOnceWithItsReasonAndNobodyMovesUp() throws Exception {
        Received ada = sign("Ben", "13800138000");
        Received bob = sign("Mia", "13900139000");
        assertThat(states(bob)).containsExactly(Standing.WAITING);
        save("events/trip.md", event(CANCELLED));
        settle();
        settle();
        assertThat(states(ada)).containsExactly(Standing.CANCELLED);
        assertThat(states(bob)).containsExactly(Standing.CANCELLED);
        assertThat(letters("event-cancelled")).isEqualTo(2);
        assertThat(letters("offer")).isZero();
        assertThat(Databases.text(context, "select distinct concat(cancelled_by, ' ', reason) from registration"))
                .containsExactly("organiser 台风");
        assertThat(context.getBean(GuardianLink.class)
                        .open(ada.manageToken())
                        .orElseThrow()
                        .words())
                .extracting(GuardianLink.Word::reason)
                .containsExactly("台风");
    }

    @Test
    void aCancellationThatIsTakenBackAtOnceReachesNobody() throws Exception {
        Received ada = sign("Ben", "13800138000");
        save("events/trip.md", event(CANCELLED));
        look();
        save("events/trip.md", event(MONDAY));
        settle();
        save("events/trip.md", event(CANCELLED));
        look();
        assertThat(states(ada)).containsExactly(Standing.CONFIRMED);
        assertThat(letters("event-cancelled")).isZero();
    }

    @Test
    void anotherTimeIsToldOnceAndSoIsTheWayBack() throws Exception {
        Received ada = sign("Ben", "13800138000");
        save("events/trip.md", event(TUESDAY));
        settle();
        settle();
        assertThat(page(ada).getFirst().starts()).isEqualTo("2026-07-07T01:00:00Z");
        assertThat(letters("event-changed")).isEqualTo(1);
        save("events/trip.md", event(MONDAY));
        settle();
        settle();
        assertThat(page(ada).getFirst().starts()).isEqualTo("2026-07-06T01:00:00Z");
        assertThat(letters("event-changed")).isEqualTo(2);
        assertThat(states(ada)).containsExactly(Standing.CONFIRMED);
    }

    @Test
    void aSessionThatIsLeftOutIsNotCancelled() throws Exception {
        Received ada = sign("Ben", "13800138000");
        save("events/trip.md", event(OTHER));
        settle();
        assertThat(states(ada)).containsExactly(Standing.CONFIRMED);
        assertThat(Databases.text(context, "select template from outbox")).containsExactly("confirmed");
    }

    @Test
    void whatIsOverIsLeftAlone() throws Exception {
        Received ada = sign("Ben", "13800138000");
        clock.set(Instant.parse("2026-07-06T08:00:00Z"));
        save("events/trip.md", event(CANCELLED));
        settle();
        assertThat(states(ada)).containsExactly(Standing.CONFIRMED);
    }

    @Test
    void aChangedRequiredTextIsAskedForOnceForEachVersion() throws Exception {
        sign("Ben", "13800138000");
        ask();
        assertThat(letters("consent-again")).isZero();
        save("consents/rules.md", rules("请守时，带水。"));
        ask();
        ask();
        clock.advance(Duration.ofDays(2));
        ask();
        assertThat(letters("consent-again")).isEqualTo(1);
        save("consents/rules.md", rules("请守时，带水和帽子。"));
        ask();
        assertThat(letters("consent-again")).isEqualTo(2);
    }

    @Test
    void aHouseholdGetsOneSuchLetterADay() throws Exception {
        sign("Ben", "13800138000");
        for (String text : List.of("一。", "二。", "三。")) {
            save("consents/rules.md", rules(text));
            ask();
        }
        assertThat(letters("consent-again")).isEqualTo(1);
        clock.advance(Duration.ofDays(1));
        ask();
        assertThat(letters("consent-again")).isEqualTo(2);
    }

    @Test
    void whoHasAgreedToTheNewTextOrHasCancelledIsNotAsked() throws Exception {
        Received ada = sign("Ben", "13800138000");
        save("consents/rules.md", rules("请带伞。"));
        manageLink.cancelAll(ada.manageToken());
        ask();
        sign("Mia", "13900139000");
        ask();
        assertThat(letters("consent-again")).isZero();
    }

    private void ask() {
        context.getBean(ConsentRounds.class).run();
    }

    private void look() {
        context.getBean(EventChanges.class).run();
    }

    /** Looks, and looks again once what was seen has stood for a while. */
    private void settle() {
        look();
        clock.advance(Duration.ofSeconds(20));
        look();
    }

    private void save(String file, List<String> lines) throws Exception {
        Path path = content.resolve(file);
        if (!Files.readAllLines(path).equals(lines)) {
            HeardContent heard = context.getBean(HeardContent.class);
            heard.forget();
            write(file, lines);
            heard.await(file);
        }
    }

    private void write(String file, List<String> lines) throws Exception {
        Files.write(content.resolve(file), lines);
    }

    private static List<String> event(String session) {
        return List.of(
                "---",
                "title: 参观",
                "summary: 一句话。",
                "place: 图书馆",
                "signUp: {opens: 2026-05-01T08:00, waitingList: true}",
                "consents: [rules]",
                "sessions: [" + session + "]",
                "---",
                "正文");
    }

    private static List<String> rules(String text) {
        return List.of("---", "title: 守则", "purpose: 办好活动", "---", text);
    }

    private Received sign(String name, String phone) {
        Event event = context.getBean(Events.class).find(TRIP).orElseThrow();
        EventOffer offer = context.getBean(Offers.class).of(event, Objects.requireNonNull(event.signUp()), Language.ZH);
        Outcome outcome = signUp.place(
                new SignUpRequest(
                        signUp.formToken(offer),
                        Language.ZH,
                        new Guardian("家长", phone, null),
                        List.of(new ChildEntry(name, LocalDate.of(2015, 3, 14), "one")),
                        Set.of("rules")),
                offer);
        assertThat(outcome).isInstanceOf(Received.class);
        return (Received) outcome;
    }

    private List<ManagedRegistration> page(Received received) {
        return manageLink.open(received.manageToken()).orElseThrow().registrations();
    }

    private List<Standing> states(Received received) {
        return new ArrayList<>(
                page(received).stream().map(ManagedRegistration::state).toList());
    }

    private int letters(String template) throws Exception {
        return Databases.text(context, "select id from outbox where template = '" + template + "'")
                .size();
    }
}
