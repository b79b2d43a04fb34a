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
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openday.database.Databases;
import org.openday.event.Event;
import org.openday.event.Events;
import org.openday.registration.Outcome.Received;
import org.openday.shared.Language;
import org.openday.shared.Slug;
import org.openday.shared.TestClock;

/** One event in a real content folder, whose file the tests change, and the families who sign up for it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TripWorld {

    static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    static final Slug TRIP = new Slug("trip");
    static final String MONDAY = "{key: one, starts: 2026-07-06T09:00, ends: 2026-07-06T16:00, capacity: 1}";
    static final String TUESDAY = "{key: one, starts: 2026-07-07T09:00, ends: 2026-07-07T16:00, capacity: 1}";
    static final String AUGUST = "{key: one, starts: 2026-08-03T09:00, ends: 2026-08-03T16:00, capacity: 1}";
    static final String CANCELLED =
            "{key: one, starts: 2026-07-06T09:00, ends: 2026-07-06T16:00, capacity: 1, cancelled: 台风}";
    static final String OTHER = "{key: two, starts: 2026-08-06T09:00, ends: 2026-08-06T16:00, capacity: 1}";

    private Path content;
    ApplicationContext context;
    TestClock clock;
    SignUp signUp;
    ManageLink manageLink;

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

    void look() {
        context.getBean(EventChanges.class).run();
    }

    /** Looks, and looks again once what was seen has stood for a while. */
    void settle() {
        look();
        clock.advance(Duration.ofSeconds(20));
        look();
    }

    void save(String file, List<String> lines) throws Exception {
        Path path = content.resolve(file);
        if (!Files.readAllLines(path).equals(lines)) {
            HeardContent heard = context.getBean(HeardContent.class);
            heard.forget();
            write(file, lines);
            heard.await(file);
        }
    }

    void write(String file, List<String> lines) throws Exception {
        Files.write(content.resolve(file), lines);
    }

    static List<String> event(String session) {
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

    static List<String> rules(String text) {
        return List.of("---", "title: 守则", "purpose: 办好活动", "---", text);
    }

    Received sign(String name, String phone) {
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

    List<ManagedRegistration> page(Received received) {
        return manageLink.open(received.manageToken()).orElseThrow().registrations();
    }

    List<Standing> states(Received received) {
        return new ArrayList<>(
                page(received).stream().map(ManagedRegistration::state).toList());
    }

    int letters(String template) throws Exception {
        return Databases.text(context, "select id from outbox where template = '" + template + "'")
                .size();
    }
}
