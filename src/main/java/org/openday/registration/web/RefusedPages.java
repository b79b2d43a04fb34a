package org.openday.registration.web;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.openday.event.Places;
import org.openday.event.SessionState;
import org.openday.event.SignUp;
import org.openday.registration.Outcome;
import org.openday.registration.web.CheckPage.Hidden;
import org.openday.web.PageView;

/** Says plainly why nobody was signed up. */
@Singleton
final class RefusedPages {

    private final Places places;

    RefusedPages(Places places) {
        this.places = places;
    }

    /** A session was full when the form arrived; the form can be had back to choose another. */
    PageView full(Visit visit, SignUpForm form, Outcome.Full full) {
        SessionOptions options = new SessionOptions(places.of(visit.event()), visit.words());
        String sessions = visit.event().sessions().stream()
                .filter(session -> isShort(full, session.key().value()))
                .map(options::label)
                .collect(Collectors.joining(visit.words().text("list.comma")));
        List<String> sentences = List.of(
                visit.words().text("sign-up.full.sentence", sessions),
                visit.words().text("sign-up.full.others"),
                visit.words().text("sign-up.full.free"));
        return page(visit, "sign-up.full.heading", sentences, CheckPages.hidden(form))
                .withStatus(HttpStatus.CONFLICT);
    }

    /** A child is somewhere else at that time. */
    PageView overlapping(Visit visit, SignUpForm form, Outcome.Overlapping overlap) {
        String names = overlap.children().stream()
                .map(index -> form.children().get(index).name())
                .collect(Collectors.joining(visit.words().text("list.comma")));
        List<String> sentences = List.of(visit.words().text("sign-up.overlap.sentence", names));
        return page(visit, "sign-up.overlap.heading", sentences, CheckPages.hidden(form))
                .withStatus(HttpStatus.CONFLICT);
    }

    /** The event takes no sign-ups online, not now or not at all. */
    PageView closed(Visit visit) {
        return page(visit, "sign-up.closed.heading", List.of(reason(visit)), List.of());
    }

    private String reason(Visit visit) {
        SignUp window = visit.event().signUp();
        SessionState best = places.outlook(visit.event()).state();
        if (window != null && window.opens() != null && !window.hasOpened(visit.now())) {
            return visit.words().text("sign-up.closed.not-open", visit.words().dateTime(window.opens()));
        } else if (best == SessionState.OVER || best == SessionState.CANCELLED) {
            return visit.words().text("sign-up.closed.over");
        } else if (window != null && window.closes() != null && window.hasClosed(visit.now())) {
            return visit.words().text("sign-up.closed.closed", visit.words().dateTime(window.closes()));
        }
        return visit.words()
                .text(
                        window == null
                                ? "sign-up.closed.none"
                                : best == SessionState.FULL ? "sign-up.closed.full" : "sign-up.closed.other");
    }

    private static boolean isShort(Outcome.Full full, String session) {
        return full.shortages().stream().anyMatch(shortage -> shortage.session().equals(session));
    }

    private static PageView page(Visit visit, String heading, List<String> sentences, List<Hidden> hidden) {
        String title = visit.words().text(heading);
        RefusedPage page = new RefusedPage(visit.title(), visit.eventUrl(), visit.action(), title, sentences, hidden);
        return visit.page("sign-up/refused", title, page);
    }
}
