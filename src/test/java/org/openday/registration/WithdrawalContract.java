package org.openday.registration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.openday.registration.Camp.ADA;
import static org.openday.registration.Camp.BOB;
import static org.openday.registration.Camp.NOW;
import static org.openday.registration.Camp.OFFER;
import static org.openday.registration.Camp.SLUG;
import static org.openday.registration.Camp.WEEK_1;
import static org.openday.registration.Camp.WEEK_2;
import static org.openday.registration.Camp.ben;
import static org.openday.registration.Camp.mia;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openday.database.Databases;
import org.openday.privacy.Sealing;
import org.openday.registration.ConsentLists.Line;
import org.openday.registration.Outcome.Received;
import org.openday.shared.Language;
import org.openday.shared.Sha256;
import org.openday.shared.Slug;

/** What follows when an optional consent is taken back, on whichever engine. */
abstract class WithdrawalContract extends SignUpWorld {

    /** Of the sample site, whose files are read. */
    private static final ConsentText PHOTO = new ConsentText("photo", "You may take pictures of my child.", false);

    private static final ConsentText MESSAGES = new ConsentText("messages", "You may remind me.", false, false);
    private static final Slug PHOTO_SLUG = new Slug(PHOTO.slug());
    private static final EventOffer CAMP = new EventOffer(
            SLUG,
            OFFER.window(),
            OFFER.maxChildren(),
            OFFER.conditions(),
            OFFER.sessions(),
            List.of(Camp.PRIVACY, PHOTO, MESSAGES),
            OFFER.giving());

    @Override
    Map<String, Object> settings() {
        return Map.of(
                "test.clock",
                NOW,
                "test.offers",
                true,
                "test.idle",
                true,
                "openday.guardian-confirmation.under-age",
                0);
    }

    @Test
    void bothGuardiansReadWhatWasTakenBackForWhomWhenAndWhatFollows() throws Exception {
        Received family = sign(ADA, BOB, true, ben(WEEK_1), mia(WEEK_2));
        clock.advance(Duration.ofHours(1));
        withdraw(family, "Ben");
        assertThat(keys()).hasSize(2).anyMatch(key -> key.endsWith("/1")).anyMatch(key -> key.endsWith("/2"));
        assertThat(keys())
                .allSatisfy(key -> assertThat(values(key))
                        .contains("拍照与影像（自愿）", "\"children\":\"Ben\"", "从现在起不再使用孩子的影像", "6月1日", "09:00")
                        .doesNotContain("Mia"));
    }

    @Test
    void whatIsTakenBackOnceIsToldOnce() throws Exception {
        Received family = sign(ADA, null, true, ben(WEEK_1));
        withdraw(family, "Ben");
        clock.advance(Duration.ofMinutes(1));
        withdraw(family, "Ben");
        assertThat(keys()).hasSize(1);
        link().give(family.manageToken(), child(family, "Ben"), PHOTO_SLUG, text(family), Language.ZH);
        withdraw(family, "Ben");
        assertThat(keys()).hasSize(2);
    }

    @Test
    void whoNeverAgreedIsNotTold() throws Exception {
        withdraw(sign(ADA, null, false, ben(WEEK_1)), "Ben");
        assertThat(keys()).isEmpty();
    }

    @Test
    void theListsOfOrganisersChangeAtOnce() {
        Received family = sign(ADA, null, true, ben(WEEK_1), mia(WEEK_2));
        assertThat(names(lists().yes())).containsExactly("Ben", "Mia");
        clock.advance(Duration.ofHours(1));
        withdraw(family, "Ben");
        ConsentLists.Lists lists = lists();
        assertThat(names(lists.yes())).containsExactly("Mia");
        assertThat(lists.no())
                .extracting(Line::child, Line::session, Line::state, Line::answer, Line::at)
                .containsExactly(tuple("Ben", "week-1", "confirmed", "withdrawn", NOW.plus(Duration.ofHours(1))));
        assertThat(page(family).registrations())
                .extracting(ManagedRegistration::reference)
                .contains(lists.no().getFirst().reference());
    }

    @Test
    void whoSaidNoWasNeverAskedOrHasLeftIsNotOnTheListOfThoseWhoAgreed() {
        sign(ADA, null, false, ben(WEEK_1));
        manageLink.cancelAll(sign(BOB, null, true, mia(WEEK_1)).manageToken());
        assertThat(lists().yes()).isEmpty();
        assertThat(lists().no()).extracting(Line::child, Line::answer).containsExactly(tuple("Ben", "refused"));
        ConsentLists.Lists press = context.getBean(ConsentLists.class).of(SLUG, new Slug("press"));
        assertThat(press.no()).extracting(Line::child, Line::answer).containsExactly(tuple("Ben", "unasked"));
    }

    @Test
    void whatNoGuardianHasConfirmedCountsAsNotGiven() throws Exception {
        sign(ADA, null, true, ben(WEEK_1));
        Databases.change(
                context,
                "insert into guardian_confirmation (household_id, code_hash, code_until, asked_at, written_at)"
                        + " select id, '', signed_up_at, signed_up_at, signed_up_at from household");
        assertThat(lists().yes()).isEmpty();
        assertThat(lists().no()).extracting(Line::child, Line::answer).containsExactly(tuple("Ben", "unconfirmed"));
    }

    @Test
    void remindersObeyWhatWasSaidAboutThemAndNecessaryLettersDoNot() throws Exception {
        Received ada = sign(ADA, null, true, ben(WEEK_1));
        sign(BOB, null, false, mia(WEEK_1));
        clock.set(WEEK_1.starts().minus(Duration.ofDays(7)));
        context.getBean(Reminders.class).run();
        assertThat(letters("reminder-7")).isEqualTo(1);
        link().withdraw(ada.manageToken(), null, new Slug("messages"), Language.ZH);
        clock.set(WEEK_1.starts().minus(Duration.ofDays(1)));
        context.getBean(Reminders.class).run();
        clock.set(WEEK_1.ends());
        context.getBean(Reminders.class).run();
        assertThat(letters("reminder-1") + letters("after-event")).isZero();
        assertThat(letters("confirmed")).isEqualTo(2);
        assertThat(letters("consent-withdrawn")).isEqualTo(1);
    }

    @Test
    void everyLookAtTheListsIsInTheLog() throws Exception {
        lists();
        lists();
        assertThat(
                        Databases.text(
                                context,
                                "select concat(actor, ' ', origin, ' ', subject) from audit_entry where act = 'consents-viewed'"))
                .containsExactly(
                        "operator command-line consents:summer-camp", "operator command-line consents:summer-camp");
    }

    private Received sign(Guardian guardian, Guardian second, boolean agrees, ChildEntry... children) {
        Outcome outcome = signUp.place(
                new SignUpRequest(
                        signUp.formToken(CAMP),
                        Language.ZH,
                        guardian,
                        second,
                        List.of(children),
                        false,
                        agrees ? Set.of("privacy", "photo", "messages") : Set.of("privacy")),
                CAMP);
        assertThat(outcome).isInstanceOf(Received.class);
        return (Received) outcome;
    }

    private ConsentLink link() {
        return context.getBean(ConsentLink.class);
    }

    private void withdraw(Received family, String child) {
        assertThat(link().withdraw(family.manageToken(), child(family, child), PHOTO_SLUG, Language.ZH))
                .isTrue();
    }

    private Long child(Received family, String name) {
        return link().open(family.manageToken(), Language.ZH).orElseThrow().parts().stream()
                .filter(part -> part.child() != null && part.child().name().equals(name))
                .findFirst()
                .orElseThrow()
                .child()
                .id();
    }

    /** The hash of the text as the page shows it now. */
    private String text(Received family) {
        return link().open(family.manageToken(), Language.ZH).orElseThrow().parts().stream()
                .flatMap(part -> part.held().stream())
                .filter(held -> held.text().slug().equals("photo"))
                .findFirst()
                .map(held -> Sha256.hex(held.text().text()))
                .orElseThrow();
    }

    private ConsentLists.Lists lists() {
        return context.getBean(ConsentLists.class).of(SLUG, PHOTO_SLUG);
    }

    private static List<String> names(List<Line> lines) {
        return lines.stream().map(Line::child).toList();
    }

    private List<String> keys() throws Exception {
        return Databases.text(
                context, "select message_key from outbox where template = 'consent-withdrawn' order by message_key");
    }

    private int letters(String template) throws Exception {
        return Databases.text(context, "select id from outbox where template = '" + template + "'")
                .size();
    }

    private String values(String key) throws Exception {
        try (var connection = Databases.connection(context);
                var rows = connection
                        .createStatement()
                        .executeQuery("select payload from outbox where message_key = '" + key + "'")) {
            rows.next();
            return new String(context.getBean(Sealing.class).open(rows.getBytes(1), "outbox/" + key), UTF_8);
        }
    }
}
