package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openday.database.Database;
import org.openday.shared.Slug;

/**
 * Lets a household see and change what it answered to the event's own questions, until its deadline and once it has proven,
 * by a code, to be the one (Personal Information Protection Law of the PRC, art. 46). Empty answers mean that the token is
 * nobody's or the browser's grant is not good for it. Throws as {@link ManageLink} does.
 */
@Singleton
public final class AnswerLink {

    private final Grants grants;
    private final Sheets sheets;
    private final AnswerDesk desk;
    private final Settlement settlement;
    private final Database database;

    AnswerLink(Grants grants, Sheets sheets, AnswerDesk desk, Settlement settlement, Database database) {
        this.grants = grants;
        this.sheets = sheets;
        this.desk = desk;
        this.settlement = settlement;
        this.database = database;
    }

    /** Whose answers there are and until when they can be changed, without any: for whoever has the link alone. */
    public Optional<AnswerSheet> outline(String manageToken) {
        return database.use(() -> sheets.find(manageToken).map(desk::sheet).map(AnswerSheet::outline));
    }

    /** Until when, not included, answers can be changed; empty when they cannot, or no more. */
    public Optional<Instant> until(String manageToken) {
        return outline(manageToken).filter(AnswerSheet::isOpen).map(AnswerSheet::until);
    }

    /** The answers as they stand. */
    public Optional<AnswerSheet> open(String manageToken, @Nullable String grant) {
        return database.use(
                () -> grants.household(manageToken, Act.ANSWERS, grant).map(desk::sheet));
    }

    /** Puts new answers in the place of those that were given. */
    public Optional<AnswerChange> change(String manageToken, @Nullable String grant, NewAnswers wish) {
        return database.use(() -> grants.household(manageToken, Act.ANSWERS, grant))
                .flatMap(household -> change(manageToken, household, wish));
    }

    /** Flushed even if nothing changed, as on {@link ManageLink}. */
    private Optional<AnswerChange> change(String manageToken, Household household, NewAnswers wish) {
        Optional<AnswerChange> change =
                settlement.attempt(List.of(), () -> database.change(() -> desk.change(manageToken, household, wish)));
        settlement.settle(new Slug(household.event()), false);
        return change;
    }
}
