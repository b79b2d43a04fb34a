package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Slug;

/**
 * A guardian confirms through a code that was sent to the contact of the household. Throws as {@link ManageLink} does; to
 * confirm once more does no harm.
 */
@Singleton
public final class GuardianLink {

    /** What came of a code. */
    public enum Answer {
        CONFIRMED,
        WRONG,
        /** Its time is over, or it was guessed at too often: another has to be sent. */
        EXPIRED
    }

    /**
     * What a household is to be told at the top of its page.
     *
     * @param until until when the guardian is asked to confirm; null: nothing is to be confirmed
     * @param words what organisers said about its registrations
     */
    public record Notices(@Nullable Instant until, List<Word> words) {}

    /**
     * What organisers said about one registration.
     *
     * @param about {@code organiser}: its session was cancelled; {@code unconfirmed}: no guardian confirmed in time;
     *     {@code staff}: it was not approved
     * @param reason in their words; may be empty
     */
    public record Word(String reference, String childName, String about, String reason) {}

    private final Sheets sheets;
    private final Confirmations confirmations;
    private final GuardianDesk desk;
    private final DeskRows rows;
    private final Settlement settlement;

    GuardianLink(Sheets sheets, Confirmations confirmations, GuardianDesk desk, DeskRows rows, Settlement settlement) {
        this.sheets = sheets;
        this.confirmations = confirmations;
        this.desk = desk;
        this.rows = rows;
        this.settlement = settlement;
    }

    /** What there is to say to the household; empty when the token is nobody's. */
    public Optional<Notices> open(String manageToken) {
        return sheets.find(manageToken)
                .map(household -> settlement.attempt(List.of(), () -> notices(household.number())));
    }

    private Notices notices(long household) {
        Instant until = confirmations
                .of(household)
                .filter(each -> each.confirmedAt() == null)
                .map(Confirmation::codeUntil)
                .orElse(null);
        return new Notices(
                until, rows.said(household).stream().map(GuardianLink::word).toList());
    }

    private static Word word(Said said) {
        return new Word(
                Reference.of(said.id()),
                said.name(),
                said.cancelledBy() == null ? "staff" : said.cancelledBy(),
                said.reason() == null ? "" : said.reason());
    }

    /** Confirms with a code; empty when the token is nobody's. */
    public Optional<Answer> confirm(String manageToken, String code) {
        return change(manageToken, household -> desk.confirm(household, code));
    }

    /** Has another code sent, at most one in five minutes; empty when the token is nobody's. */
    public Optional<Boolean> again(String manageToken) {
        return change(manageToken, desk::again);
    }

    private <T> Optional<T> change(String manageToken, Function<Household, T> work) {
        return sheets.find(manageToken).map(household -> {
            T result = settlement.change(() -> work.apply(household));
            settlement.settle(new Slug(household.event()), false);
            return result;
        });
    }
}
