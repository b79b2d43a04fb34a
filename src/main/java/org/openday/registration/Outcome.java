package org.openday.registration;

import java.time.Instant;
import java.util.List;

/** What became of a sign-up. Children are counted from 0 in the order of the request. */
public sealed interface Outcome {

    /** Every child has its place and that is on disk; the token opens the household's own page. */
    record Received(String manageToken) implements Outcome {}

    /** Some sessions have no room for all their children, so nobody was placed. */
    record Full(List<Shortage> shortages) implements Outcome {}

    /** A session with {@code free} places left for {@code children}. */
    record Shortage(String session, int free, List<Integer> children) {}

    /** These children already hold a place somewhere else at the same time. */
    record Overlapping(List<Integer> children) implements Outcome {}

    /** Fields to correct: a consent that is missing, an age, a child entered twice or at two places at once. */
    record Invalid(List<FieldError> errors) implements Outcome {}

    record NotYetOpen(Instant opens) implements Outcome {}

    record Closed() implements Outcome {}

    /** A session nobody can be signed up for; {@code child} wanted it. */
    record Unavailable(int child, String session, Reason reason) implements Outcome {}

    /** Why a session cannot be had: not part of the event, called off, or begun already. */
    enum Reason {
        UNKNOWN,
        CANCELLED,
        BEGUN
    }

    record TooManyChildren(int most) implements Outcome {}

    /** The form is older than a day or its consent texts have changed since: show it anew, with what was entered. */
    record Expired() implements Outcome {}

    /** The same form was received before with other content; this one was not taken. */
    record AlreadyUsed() implements Outcome {}
}
