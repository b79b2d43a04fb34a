package org.openday.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openday.web.Wording;

/** Says in words what can be had of an event at one instant, and why not more. */
public record StateWords(Event event, Wording words, Instant now) {

    /** Two or three words for the badge of a session. */
    public String badge(Availability session) {
        return words.text("events.badge." + reason(session));
    }

    /** For the badge of a whole event, with the number of free places: 还有12个名额. */
    public String badge(Outlook outlook) {
        Integer free = outlook.free();
        boolean counted = outlook.state() == SessionState.OPEN && event.allocation() == Allocation.FIRST_COME;
        return counted && free != null ? left(free) : badge(outlook.best());
    }

    /** How many places there are and how many of them are left; empty when that does not matter any more. */
    public String places(Availability session) {
        int capacity = session.session().capacity();
        return switch (session.state()) {
            case OPEN -> left(session.free(), capacity);
            case FULL -> words.text("events.places.full", capacity);
            case WAITING -> words.text("events.places.waiting", capacity, session.waiting());
            case UPCOMING, BALLOT, CLOSED ->
                event.needsPlace() ? words.text("events.places.all", capacity) : room(capacity);
            case OVER, CANCELLED -> "";
        };
    }

    /** One sentence that explains the state; a cancelled session gives its own reason, so it has none here. */
    public String explanation(Availability session) {
        SignUp signUp = event.signUp();
        String reason = reason(session);
        if (reason.equals("cancelled")) {
            return "";
        } else if (reason.equals("upcoming") && signUp != null && signUp.opens() != null) {
            return words.text("events.explain.upcoming", words.dateTime(signUp.opens()));
        }
        return words.text("events.explain." + reason);
    }

    /** What stands where the button to the sign-up would be. */
    public Dated note(Outlook outlook) {
        SignUp signUp = event.signUp();
        String reason = reason(outlook.best());
        if (signUp != null
                && signUp.opens() != null
                && outlook.state() == SessionState.UPCOMING
                && !signUp.hasOpened(now)) {
            return Dated.of(words, "events.note.opens-" + event.allocation().word(), signUp.opens());
        } else if (signUp != null && signUp.closes() != null && reason.equals("closed")) {
            return Dated.of(words, "events.note.closed", signUp.closes());
        }
        return Dated.plain(words.text("events.note." + reason));
    }

    private String left(int free) {
        return words.text("events.badge.left", free);
    }

    private String left(@Nullable Integer free, int capacity) {
        return free == null
                ? words.text("events.places.all", capacity)
                : words.text("events.places.left", free, capacity);
    }

    private String room(int capacity) {
        return capacity == 0 ? "" : words.text("events.places.room", capacity);
    }

    /** The state, told apart further where one state has several reasons. */
    private String reason(Availability session) {
        return switch (session.state()) {
            case UPCOMING -> upcoming();
            case CLOSED -> isClosed() ? "closed" : "begun";
            case OPEN -> open(session);
            default -> session.state().word();
        };
    }

    private String open(Availability session) {
        if (event.allocation() == Allocation.APPROVAL) {
            return "approval";
        }
        return session.free() == null ? "unknown" : "open";
    }

    private String upcoming() {
        if (event.signUp() != null) {
            return "upcoming";
        }
        return event.needsPlace() ? "unannounced" : "walk-in";
    }

    private boolean isClosed() {
        SignUp signUp = event.signUp();
        return signUp != null && signUp.hasClosed(now);
    }
}
