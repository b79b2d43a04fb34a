package org.openday.pagecache;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openday.event.Event;
import org.openday.event.Events;
import org.openday.event.Session;
import org.openday.registration.ChildEntry;
import org.openday.registration.EventOffer;
import org.openday.registration.Guardian;
import org.openday.registration.ManageLink;
import org.openday.registration.Offers;
import org.openday.registration.Outcome;
import org.openday.registration.SignUp;
import org.openday.registration.SignUpRequest;
import org.openday.shared.Language;

/** Families who sign up for whatever can be had, and cancel now and then. */
final class Families {

    private final List<String> manageTokens = new ArrayList<>();
    private final Chance chance;
    private int families;

    Families(Chance chance) {
        this.chance = chance;
    }

    /** Does one thing and says what. */
    String act(LivingSite site) {
        return !manageTokens.isEmpty() && chance.oneIn(3) ? cancel(site) : signUp(site);
    }

    private String cancel(LivingSite site) {
        String token = manageTokens.remove(chance.below(manageTokens.size()));
        site.bean(ManageLink.class).cancelAll(token);
        return "cancels";
    }

    private String signUp(LivingSite site) {
        List<Event> events = site.bean(Events.class).all().stream()
                .filter(event -> event.signUp() != null)
                .toList();
        return events.isEmpty() ? "finds nothing to sign up for" : signUp(site, chance.of(events));
    }

    String signUp(LivingSite site, Event event) {
        SignUp signUp = site.bean(SignUp.class);
        EventOffer offer = site.bean(Offers.class).of(event, event.signUp(), Language.ZH);
        Outcome outcome = signUp.place(request(signUp.formToken(offer), chance.of(event.sessions())), offer);
        if (outcome instanceof Outcome.Received received) {
            manageTokens.add(received.manageToken());
        }
        return "signs up for " + event + ": " + outcome.getClass().getSimpleName();
    }

    private SignUpRequest request(String formToken, Session session) {
        families++;
        ChildEntry child = new ChildEntry(
                "Child " + families, LocalDate.of(2012, 3, 14), session.key().value());
        return new SignUpRequest(
                formToken, Language.ZH, new Guardian("Ada", "13800138000", null), List.of(child), Set.of());
    }
}
