package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.openday.database.Database;
import org.openday.shared.Slug;

/**
 * Lets a household have everything about it deleted once it has proven, by a code, to be the one (Personal Information
 * Protection Law of the PRC, art. 47). Its places go to those who wait. Throws as {@link ManageLink} does.
 */
@Singleton
public final class ErasureLink {

    /** What became of the wish to be deleted. */
    public enum Erased {
        DONE,
        /** A child is with the organiser just now, who has to know it until it is fetched. */
        NOT_WHILE_RUNNING,
        NOT_GRANTED
    }

    private final Grants grants;
    private final Erasure erasure;
    private final Settlement settlement;
    private final Promoter promoter;
    private final Database database;

    ErasureLink(Grants grants, Erasure erasure, Settlement settlement, Promoter promoter, Database database) {
        this.grants = grants;
        this.erasure = erasure;
        this.settlement = settlement;
        this.promoter = promoter;
        this.database = database;
    }

    public Erased erase(String manageToken, @Nullable String grant) {
        return database.use(() -> grants.household(manageToken, Act.DELETION, grant))
                .map(this::erase)
                .orElse(Erased.NOT_GRANTED);
    }

    private Erased erase(Household household) {
        Slug event = new Slug(household.event());
        Optional<SortedSet<String>> left =
                settlement.attempt(Set.of(event), () -> database.change(() -> erasure.of(household)));
        left.ifPresent(sessions -> {
            settlement.settle(event, true);
            promoter.promote(event, sessions);
        });
        return left.isPresent() ? Erased.DONE : Erased.NOT_WHILE_RUNNING;
    }
}
