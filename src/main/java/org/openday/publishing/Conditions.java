package org.openday.publishing;

import jakarta.inject.Singleton;

/** What a text has to keep to before it takes its place: what families signed up for, and the say over pictures of children. */
@Singleton
class Conditions {

    private final Families families;
    private final Illustrations illustrations;

    Conditions(Families families, Illustrations illustrations) {
        this.families = families;
        this.illustrations = illustrations;
    }

    /** Whether an order keeps to them. */
    Ruling met(Edition edition, Revision head, Order order) {
        if (lacksPhotoConsents(edition, head, order)) {
            return Ruling.PHOTO_CONSENTS;
        }
        Families.Concern concern = families.about(edition, head.text());
        if (!concern.lost().isEmpty()) {
            return Ruling.HELD;
        }
        return concern.overbooked().isEmpty() || order.overbooked() ? Ruling.DONE : Ruling.OVERBOOKED;
    }

    /** Its pictures show children and the publisher has not said by what their consents are known. */
    private boolean lacksPhotoConsents(Edition edition, Revision head, Order order) {
        return order.photoConsents().isBlank()
                && !illustrations.withChildren(edition.target(), head.text()).isEmpty();
    }

    void note(Publication publication, Order order, Visit visit) {
        illustrations.note(publication, order.photoConsents(), visit);
    }
}
