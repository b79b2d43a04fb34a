package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.openday.database.Database;
import org.openday.shared.Sha256;

/** Opens the answers a household gave to an event's own questions. */
@Singleton
public final class AnswerBook {

    private final Households households;
    private final Children children;
    private final AnswerSeal seal;
    private final Database database;

    AnswerBook(Households households, Children children, AnswerSeal seal, Database database) {
        this.households = households;
        this.children = children;
        this.seal = seal;
        this.database = database;
    }

    /**
     * The answers of the household of a manage token, its own first; none where there is no such household.
     *
     * @throws org.openday.database.DatabaseGone when they cannot be read right now
     */
    public List<GivenAnswers> open(String manageToken) {
        return database.use(() -> households
                .findByManageTokenHash(Sha256.hex(manageToken))
                .map(this::of)
                .orElse(List.of()));
    }

    List<GivenAnswers> of(Household household) {
        String form = household.formTokenHash();
        List<GivenAnswers> given = new ArrayList<>();
        given.add(new GivenAnswers(null, seal.open(household.answers(), form, "")));
        children.findByHouseholdIdOrderById(household.number())
                .forEach(child ->
                        given.add(new GivenAnswers(child.name(), seal.open(child.answers(), form, child.childKey()))));
        return given.stream().filter(each -> !each.answers().isEmpty()).toList();
    }
}
