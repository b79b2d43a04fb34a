package org.openday.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openday.account.Staff;
import org.openday.database.Databases;
import org.openday.event.Event;
import org.openday.event.Events;
import org.openday.event.SignedUp;
import org.openday.publishing.Publications.Ordered;
import org.openday.registration.ChildEntry;
import org.openday.registration.Guardian;
import org.openday.registration.Invariants;
import org.openday.registration.Invariants.Finding;
import org.openday.registration.ManageLink;
import org.openday.registration.Offers;
import org.openday.registration.Outcome;
import org.openday.registration.Outcome.Received;
import org.openday.registration.SignUp;
import org.openday.registration.SignUpRequest;
import org.openday.registration.Standing;
import org.openday.shared.Language;
import org.openday.shared.Slug;

/** What editors publish about an event reaches the families who signed up for it, and takes nothing from them unsaid. */
abstract class EventDeskContract extends ReviewWorld {

    private static final Slug TRIP = new Slug("trip");
    private static final String ONE = "{key: one, starts: 2027-07-06T09:00, ends: 2027-07-06T16:00, capacity: 2}";
    private static final String TWO = "{key: two, starts: 2027-07-07T09:00, ends: 2027-07-07T16:00, capacity: 2}";

    private SignUp signUp;
    private ManageLink manageLink;

    @Override
    Map<String, Object> settings() {
        return Map.of("test.clock", NOW, "openday.scheduled", false, "openday.guardian-confirmation.under-age", 0);
    }

    @BeforeEach
    void trip() throws Exception {
        signUp = context.getBean(SignUp.class);
        manageLink = context.getBean(ManageLink.class);
        write("consents/rules.md", "---\ntitle: 守则\npurpose: 办好活动\n---\n请守时。\n");
        write("events/trip.md", trip(ONE, TWO));
    }

    @Test
    void anEventGoesToTheSiteAfterThreeReviewsAsItWasApproved() throws Exception {
        Ordered ordered = publish(approvedTrip(trip(ONE, TWO).replace("图书馆", "博物馆")));
        assertThat(ordered.ruling()).isEqualTo(Ruling.DONE);
        assertThat(event().text(Language.ZH).place()).isEqualTo("博物馆");
        assertThat(log()).endsWith("publication-ordered", "published");
    }

    @Test
    void whoRunsEventsWritesThemAndNothingElse() {
        Edition edition = open(ORGANISER);
        kept(ORGANISER, edition, trip(ONE, TWO).replace("图书馆", "博物馆"));
        assertThat(reviews.handIn(ORGANISER, edition.number())).isEqualTo(Ruling.DONE);
        assertThat(reviews.handIn(ORGANISER, trucks().number())).isEqualTo(Ruling.NOT_ALLOWED);
        assertThat(Kind.ARTICLE.isSeenBy(ORGANISER)).isFalse();
    }

    @Test
    void neitherTheClockNorSignUpsChangeWhatWasApproved() {
        Edition edition = approvedTrip(trip(ONE, TWO).replace("图书馆", "博物馆"));
        String approved = state(edition).page();
        sign("Ben", "one");
        clock.set(NOW.plus(Duration.ofDays(400)));
        assertThat(state(edition).page()).isEqualTo(approved);
    }

    @Test
    void whatIsAskedOfFamiliesIsPartOfWhatWasApproved() {
        Edition edition = approvedTrip(trip(ONE, TWO).replace("图书馆", "博物馆"));
        kept(LI, edition, text(edition).replace("waitingList: true", "waitingList: false"));
        assertThat(state(edition).lapsed()).isEqualTo(3);
    }

    @Test
    void aSessionFamiliesAreSignedUpForCannotBeLeftOut() throws Exception {
        sign("Ben", "one");
        Edition edition = approvedTrip(trip(TWO));
        assertThat(publish(edition).ruling()).isEqualTo(Ruling.HELD);
        assertThat(publications
                        .publish(ZHAO, order(edition).inEmergency("马上要改"))
                        .ruling())
                .isEqualTo(Ruling.HELD);
        assertThat(onDisk("events/trip.md")).isEqualTo(trip(ONE, TWO));
    }

    @Test
    void aSessionNobodyIsSignedUpForCanBeLeftOut() {
        sign("Ben", "one");
        assertThat(publish(approvedTrip(trip(ONE))).ruling()).isEqualTo(Ruling.DONE);
        assertThat(event().sessions()).hasSize(1);
    }

    @Test
    void whoSignsUpAfterItWasOrderedIsNotLost() throws Exception {
        Edition edition = approvedTrip(trip(TWO));
        Ordered ordered = publications.publish(ZHAO, order(edition).at(NOW.plus(Duration.ofHours(3))));
        assertThat(ordered.ruling()).isEqualTo(Ruling.DONE);
        sign("Ben", "one");
        clock.set(NOW.plus(Duration.ofHours(3)));
        context.getBean(Due.class).run();
        assertThat(publications.of(edition.number()).getLast().failure()).isEqualTo("held");
        assertThat(onDisk("events/trip.md")).isEqualTo(trip(ONE, TWO));
    }

    @Test
    void whoCameToTheFormBeforeASessionWentIsRefused() {
        Event before = event();
        publish(approvedTrip(trip(TWO)));
        assertThat(place(before, "Ben", "one")).isInstanceOf(Outcome.Closed.class);
    }

    @Test
    void whileASessionIsAboutToGoNobodyIsLetIn() {
        SignedUp signedUp = context.getBean(SignedUp.class);
        Outcome meanwhile = signedUp.closed(TRIP, List.of("one"), () -> place(event(), "Ben", "one"));
        assertThat(meanwhile).isInstanceOf(Outcome.Closed.class);
        assertThat(place(event(), "Ben", "one")).isInstanceOf(Received.class);
    }

    @Test
    void aCancelledSessionTellsItsFamilies() throws Exception {
        Received ben = sign("Ben", "one");
        Edition edition = approvedTrip(trip(ONE.replace("}", ", cancelled: 台风}"), TWO));
        Families families = context.getBean(Families.class);
        assertThat(families.about(edition, text(edition)).told()).isEqualTo(1);
        publish(edition);
        settle();
        assertThat(states(ben)).containsExactly(Standing.CANCELLED);
        assertThat(letters("event-cancelled")).isEqualTo(1);
    }

    @Test
    void anotherTimeTellsItsFamilies() throws Exception {
        sign("Ben", "one");
        publish(approvedTrip(trip(ONE.replace("07-06", "07-08"), TWO)));
        settle();
        assertThat(letters("event-changed")).isEqualTo(1);
    }

    @Test
    void aWithdrawnEventIsGoneAndTellsItsFamilies() throws Exception {
        Received ben = sign("Ben", "one");
        assertThat(publications.withdraw(ZHAO, open(LI), "场地停用。").ruling()).isEqualTo(Ruling.DONE);
        assertThat(context.getBean(Events.class).find(TRIP)).isEmpty();
        settle();
        assertThat(states(ben)).containsExactly(Standing.CANCELLED);
        assertThat(Databases.text(context, "select reason from registration")).containsExactly("场地停用。");
        assertThat(letters("event-cancelled")).isEqualTo(1);
    }

    @Test
    void morePlacesGoToThoseWhoWaitFirst() throws Exception {
        String more = ONE.replace("one", "more");
        write("events/trip.md", trip(more));
        sign("Ben", "more");
        sign("Mia", "more");
        Received waiting = sign("Tom", "more");
        assertThat(states(waiting)).containsExactly(Standing.WAITING);
        publish(approvedTrip(trip(more.replace("capacity: 2", "capacity: 3"))));
        assertThat(states(waiting)).containsExactly(Standing.OFFERED);
        assertThat(letters("offer")).isEqualTo(1);
        assertThat(broken()).isEmpty();
    }

    @Test
    void fewerPlacesThanAreTakenHaveToBeMeantAndTakeNonesPlace() throws Exception {
        String fewer = ONE.replace("one", "fewer");
        write("events/trip.md", trip(fewer));
        Received ben = sign("Ben", "fewer");
        Received mia = sign("Mia", "fewer");
        Edition edition = approvedTrip(trip(fewer.replace("capacity: 2", "capacity: 1")));
        assertThat(publish(edition).ruling()).isEqualTo(Ruling.OVERBOOKED);
        assertThat(publications.publish(ZHAO, order(edition).overbooking()).ruling())
                .isEqualTo(Ruling.DONE);
        assertThat(states(ben)).containsExactly(Standing.CONFIRMED);
        assertThat(states(mia)).containsExactly(Standing.CONFIRMED);
        assertThat(states(sign("Tom", "fewer"))).containsExactly(Standing.WAITING);
        assertThat(broken()).isEmpty();
        assertThat(context.getBean(Invariants.class).check())
                .extracting(Finding::invariant)
                .containsExactly("I9");
    }

    private List<Finding> broken() {
        return context.getBean(Invariants.class).check().stream()
                .filter(Finding::fault)
                .toList();
    }

    @Test
    void anEventWithSignUpsKeepsItsAddressAndOneWithoutLeavesTheOldOneBehind() {
        Edition edition = open(LI);
        kept(LI, edition, trip(ONE, TWO).replace("图书馆", "博物馆"));
        context.getBean(Addressing.class).move(LI, edition.number(), new Slug("outing"));
        reviews.handIn(LI, edition.number());
        approveThrice(edition);
        sign("Ben", "one");
        assertThat(publish(now(edition)).ruling()).isEqualTo(Ruling.HELD);
        assertThat(manageLink.open(sign("Mia", "two").manageToken())).isPresent();
    }

    @Test
    void aNewAddressOfAnEventIsLedToByTheOldOne() {
        Edition edition = open(LI);
        kept(LI, edition, trip(ONE, TWO).replace("图书馆", "博物馆"));
        context.getBean(Addressing.class).move(LI, edition.number(), new Slug("outing"));
        reviews.handIn(LI, edition.number());
        approveThrice(edition);
        assertThat(publish(now(edition)).ruling()).isEqualTo(Ruling.DONE);
        assertThat(context.getBean(Events.class).current(TRIP)).contains(new Slug("outing"));
    }

    @Test
    void nextYearIsTheSameDayOfTheWeekAndHasNothingOfFamilies() throws Exception {
        write(
                "events/trip-2027.md",
                trip("{key: 2027-07-06, starts: 2027-07-06T09:00, ends: 2027-07-06T16:00, capacity: 2, cancelled: 台风}")
                        .replace("title: 参观", "title: 2027年参观\naliases: [old-trip]"));
        Edition edition =
                context.getBean(NextYear.class).of(LI, new Slug("trip-2027")).orElseThrow();
        assertThat(edition.slug()).isEqualTo("trip-2028");
        assertThat(text(edition))
                .contains(
                        "title: \"2028年参观\"",
                        "{key: 2028-07-04, starts: 2028-07-04T09:00, ends: 2028-07-04T16:00, capacity: 2}",
                        "opens: 2027-10-31T08:00")
                .doesNotContain("cancelled", "aliases", "2027-07");
        clock.advance(Duration.ofSeconds(1));
        assertThat(context.getBean(NextYear.class).of(LI, TRIP).orElseThrow().slug())
                .isEqualTo("trip-2028-2");
    }

    private Edition open(Staff by) {
        return editions.open(by, Kind.EVENT, TRIP, Language.ZH).orElseThrow();
    }

    private Edition approvedTrip(String text) {
        Edition edition = open(LI);
        kept(LI, edition, text);
        assertThat(reviews.handIn(LI, edition.number())).isEqualTo(Ruling.DONE);
        approveThrice(edition);
        return now(edition);
    }

    private static String trip(String... sessions) {
        return """
                ---
                title: 参观
                summary: 一句话。
                place: 图书馆
                signUp: {opens: 2026-11-01T08:00, waitingList: true}
                consents: [rules]
                sessions: [%s]
                ---
                正文
                """.formatted(String.join(", ", sessions));
    }

    private Event event() {
        return context.getBean(Events.class).find(TRIP).orElseThrow();
    }

    private Received sign(String name, String session) {
        Outcome outcome = place(event(), name, session);
        assertThat(outcome).isInstanceOf(Received.class);
        return (Received) outcome;
    }

    private Outcome place(Event event, String name, String session) {
        var offer = context.getBean(Offers.class).of(event, Objects.requireNonNull(event.signUp()), Language.ZH);
        String phone = "138001380" + String.format("%02d", Math.floorMod(name.hashCode(), 100));
        return signUp.place(
                new SignUpRequest(
                        signUp.formToken(offer),
                        Language.ZH,
                        new Guardian("家长", phone, null),
                        List.of(new ChildEntry(name, LocalDate.of(2015, 3, 14), session)),
                        Set.of("rules")),
                offer);
    }

    private List<Standing> states(Received received) {
        return manageLink.open(received.manageToken()).orElseThrow().registrations().stream()
                .map(each -> each.state())
                .toList();
    }

    /** What editors changed counts once it has stood for a while and is looked at again. */
    private void settle() throws Exception {
        clock.advance(Duration.ofSeconds(21));
        write("pages/other.md", "---\ntitle: 别的\norder: 3\n---\n" + clock.instant() + "\n");
    }

    private int letters(String template) throws Exception {
        return Databases.text(context, "select id from outbox where template = '" + template + "'")
                .size();
    }
}
