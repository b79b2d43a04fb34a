package org.openday.registration.web;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.openday.event.Dated;
import org.openday.event.Outlook;
import org.openday.event.Places;
import org.openday.event.StateWords;
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
        return page(visit, "sign-up.full.heading", sentences, form.hidden()).withStatus(HttpStatus.CONFLICT);
    }

    /** A child is somewhere else at that time. */
    PageView overlapping(Visit visit, SignUpForm form, Outcome.Overlapping overlap) {
        String names = overlap.children().stream()
                .map(index -> form.children().get(form.rowOf(index)).name())
                .distinct()
                .collect(Collectors.joining(visit.words().text("list.comma")));
        List<String> sentences = List.of(visit.words().text("sign-up.overlap.sentence", names));
        return page(visit, "sign-up.overlap.heading", sentences, form.hidden()).withStatus(HttpStatus.CONFLICT);
    }

    /** The event takes no sign-ups online, not now or not at all. */
    PageView closed(Visit visit) {
        return page(visit, "sign-up.closed.heading", List.of(reason(visit)), List.of());
    }

    private String reason(Visit visit) {
        Outlook outlook = places.outlook(visit.event());
        if (outlook.state().canBeAskedFor()) {
            return visit.words().text("sign-up.closed.not-ready");
        }
        Dated note = new StateWords(visit.event(), visit.words(), visit.now()).note(outlook);
        return note.before() + note.time() + note.after();
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
