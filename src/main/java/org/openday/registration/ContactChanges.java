package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes who the guardians of a household are and where they are reached, and tells the old contact as well as the new. */
@Singleton
final class ContactChanges {

    private final Households households;
    private final BlindIndex index;
    private final Addressees addressees;
    private final Post post;
    private final Clock clock;

    ContactChanges(Households households, BlindIndex index, Addressees addressees, Post post, Clock clock) {
        this.households = households;
        this.index = index;
        this.addressees = addressees;
        this.post = post;
        this.clock = clock;
    }

    /** In the caller's transaction: whether the household is still there. The rest of its row stays as it is by now. */
    boolean change(Household known, Guardian guardian, @Nullable Guardian second) {
        Optional<Household> locked = households.lock(known.number());
        locked.ifPresent(before -> change(before, before.with(guardian, second, index)));
        return locked.isPresent();
    }

    private void change(Household before, Household after) {
        List<Contact> contacts = Contact.of(before);
        String occasion = String.valueOf(clock.millis());
        tell(before, occasion);
        households.update(after);
        if (!Contact.of(after).equals(contacts)) {
            tell(after, occasion + "-new");
        }
    }

    private void tell(Household household, String occasion) {
        Optional<Addressee> first =
                addressees.ofHousehold(household.number()).stream().findFirst();
        post.send("contacts-changed", first.stream().toList(), occasion);
    }
}
