package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openday.database.Database;
import org.openday.shared.Slug;

/**
 * What a household may do about its own data once it has proven, by a code, to be the one: take it along and put it right
 * (Personal Information Protection Law of the PRC, arts. 45 and 46). Empty answers mean that the token is nobody's or the
 * browser's grant is not good for it. Throws as {@link ManageLink} does.
 */
@Singleton
public final class DataLink {

    private final Grants grants;
    private final Dossiers dossiers;
    private final ContactChanges changes;
    private final Settlement settlement;
    private final Database database;

    DataLink(Grants grants, Dossiers dossiers, ContactChanges changes, Settlement settlement, Database database) {
        this.grants = grants;
        this.dossiers = dossiers;
        this.changes = changes;
        this.settlement = settlement;
        this.database = database;
    }

    /** Everything that is held about the household. */
    public Optional<Dossier> download(String manageToken, @Nullable String grant) {
        return database.use(
                () -> grants.household(manageToken, Act.DOWNLOAD, grant).map(dossiers::of));
    }

    /**
     * Changes the guardians and where they are reached. Names and birth dates of children stay: they are how a child is
     * recognised, so whoever got them wrong cancels and signs up again.
     *
     * @return whether it was done
     */
    public boolean change(String manageToken, @Nullable String grant, Guardian guardian, @Nullable Guardian second) {
        Optional<Household> found = database.use(() -> grants.household(manageToken, Act.CONTACTS, grant));
        found.ifPresent(household -> {
            settlement.attempt(List.of(), () -> database.change(() -> changes.change(household, guardian, second)));
            settlement.settle(new Slug(household.event()), false);
        });
        return found.isPresent();
    }
}
