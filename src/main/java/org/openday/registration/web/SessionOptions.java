package org.openday.registration.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openday.event.Availability;
import org.openday.event.Session;
import org.openday.event.SessionState;
import org.openday.registration.web.SignUpPage.Option;
import org.openday.registration.web.SignUpPage.Sessions;
import org.openday.web.Wording;

/** Writes the sessions a child can be signed up for as choices; those that are over or called off are left out. */
record SessionOptions(List<Availability> sessions, Wording words) {

    SessionOptions {
        sessions = sessions.stream().filter(SessionOptions::isShown).toList();
    }

    /**
     * The choices of one field; the only open session is chosen already.
     *
     * @param most how many may be chosen
     */
    Sessions of(String name, List<String> chosen, int most, FieldErrors errors) {
        String id = FieldErrors.id(name);
        List<String> preset = chosen.isEmpty() ? onlyOpen() : chosen;
        List<Option> options = IntStream.range(0, sessions.size())
                .mapToObj(index -> option(index == first() ? id : id + "-" + index, sessions.get(index), preset))
                .toList();
        return new Sessions(id, name, errors.at(name), Math.min(most, options.size()), options);
    }

    /** The option an error leads to: one that can be chosen, if there is any. */
    private int first() {
        return IntStream.range(0, sessions.size())
                .filter(index -> sessions.get(index).state().canBeAskedFor())
                .findFirst()
                .orElse(0);
    }

    private Option option(String id, Availability available, List<String> chosen) {
        Session session = available.session();
        boolean open = available.state().canBeAskedFor();
        return new Option(
                id,
                session.key().value(),
                label(session),
                available.state() == SessionState.OPEN ? places(available.free()) : state(available),
                available.state().word(),
                open && chosen.contains(session.key().value()),
                !open);
    }

    /** A session by its title, if it has one, and its time. */
    String label(Session session) {
        String when = words.period(session.starts(), session.ends());
        return session.title() == null ? when : session.title() + " " + when;
    }

    private String places(@Nullable Integer free) {
        return free == null ? words.text("events.badge.unknown") : words.text("sign-up.places", free);
    }

    private String state(Availability available) {
        return switch (available.state()) {
            case FULL -> words.text("sign-up.session.full");
            case WAITING -> words.text("sign-up.session.waiting", available.waiting());
            case BALLOT ->
                words.text("sign-up.session.ballot", available.session().capacity());
            default -> words.text("sign-up.session.closed");
        };
    }

    private List<String> onlyOpen() {
        List<Availability> open =
                sessions.stream().filter(each -> each.state().canBeAskedFor()).toList();
        return open.size() == 1 ? List.of(open.getFirst().session().key().value()) : List.of();
    }

    private static boolean isShown(Availability available) {
        return available.state() != SessionState.OVER && available.state() != SessionState.CANCELLED;
    }
}
