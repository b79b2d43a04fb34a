package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.List;

/** Tells households that an offer to them has lapsed, in the transaction that writes it down. */
@Singleton
class LapsePost {

    void lapsed(List<Long> registrations) {}
}
