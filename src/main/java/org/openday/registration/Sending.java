package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openday.notification.Message;
import org.openday.registration.Enrolment.Enrolled;

/** Tells households what became of their registrations, in the transaction that changes them. */
@Singleton
final class Sending {

    private final Addressees addressees;
    private final Post post;
    private final GuardianAsking asking;

    Sending(Addressees addressees, Post post, GuardianAsking asking) {
        this.addressees = addressees;
        this.post = post;
        this.asking = asking;
    }

    /** After a sign-up: a letter for each state its children are in. */
    void signedUp(Enrolled enrolled, List<Addressee> seated, Instant now) {
        Map<String, List<Addressee>> byTemplate =
                seated.stream().collect(Collectors.groupingBy(Sending::template, TreeMap::new, Collectors.toList()));
        List<Message> letters = new ArrayList<>();
        byTemplate.forEach((template, concerned) -> letters.addAll(post.write(template, concerned, occasion(now))));
        if (enrolled.code() != null) {
            letters.addAll(asking.write(enrolled.code(), seated, now));
        }
        post.send(letters);
    }

    /** The code a guardian is going to be asked for, if one is. */
    Optional<String> asked(Household household, List<Child> children) {
        return asking.open(household, children);
    }

    private static String template(Addressee addressee) {
        if (addressee.confirmedAt() != null) {
            return "confirmed";
        }
        return addressee.queueNo() == null ? "received" : "waiting";
    }

    /** To a household, about those of its registrations to which something happened at this instant. */
    void changed(String template, Household household, Instant at) {
        post.send(template, addressees.changed(household.number(), at), occasion(at));
    }

    /** A letter to each household some rows belong to. */
    void aboutRows(String template, Collection<Long> rows, Instant at) {
        if (!rows.isEmpty()) {
            post.send(template, addressees.of(rows), occasion(at));
        }
    }

    private static String occasion(Instant at) {
        return String.valueOf(at.toEpochMilli());
    }
}
