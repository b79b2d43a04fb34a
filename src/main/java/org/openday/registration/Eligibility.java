package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openday.registration.Outcome.Reason;
import org.openday.shared.Site;

/** Refuses what can be refused without looking at who holds which place. */
@Singleton
final class Eligibility {

    private final FormTokens tokens;
    private final Clock clock;
    private final Site site;

    Eligibility(FormTokens tokens, Clock clock, Site site) {
        this.tokens = tokens;
        this.clock = clock;
        this.site = site;
    }

    Optional<Outcome> refusal(Application application) {
        Instant now = clock.instant();
        return outsideWindow(application.offer().window(), now)
                .or(() -> expired(application))
                .or(() -> tooMany(application))
                .or(() -> unavailable(application, now))
                .or(() -> invalid(application));
    }

    private static Optional<Outcome> outsideWindow(EventOffer.Window window, Instant now) {
        if (window.isNotYetOpen(now)) {
            return Optional.of(new Outcome.NotYetOpen(Objects.requireNonNull(window.opens())));
        }
        return window.isClosed(now) ? Optional.of(new Outcome.Closed()) : Optional.empty();
    }

    private Optional<Outcome> expired(Application application) {
        boolean current = tokens.isCurrent(application.request().formToken(), application.offer());
        return current ? Optional.empty() : Optional.of(new Outcome.Expired());
    }

    private static Optional<Outcome> tooMany(Application application) {
        int most = application.offer().maxChildren();
        return application.childKeys().size() > most
                ? Optional.of(new Outcome.TooManyChildren(most))
                : Optional.empty();
    }

    private static Optional<Outcome> unavailable(Application application, Instant now) {
        return application.candidates().stream()
                .flatMap(candidate -> unavailable(candidate, application.offer(), now).stream())
                .findFirst();
    }

    private static Optional<Outcome> unavailable(Candidate candidate, EventOffer offer, Instant now) {
        return offer.session(candidate.session())
                .map(session -> reasonAgainst(session, now))
                .orElse(Optional.of(Reason.UNKNOWN))
                .map(reason -> new Outcome.Unavailable(candidate.number(), candidate.session(), reason));
    }

    private static Optional<Reason> reasonAgainst(SessionOffer session, Instant now) {
        if (session.cancelled()) {
            return Optional.of(Reason.CANCELLED);
        }
        return now.isBefore(session.starts()) ? Optional.empty() : Optional.of(Reason.BEGUN);
    }

    private Optional<Outcome> invalid(Application application) {
        List<FieldError> errors = Stream.of(new Wishes(application, site.zone()).faults(), consents(application))
                .flatMap(all -> all)
                .toList();
        return errors.isEmpty() ? Optional.empty() : Optional.of(new Outcome.Invalid(errors));
    }

    private static Stream<FieldError> consents(Application application) {
        return application.offer().consents().stream()
                .filter(ConsentText::required)
                .filter(text -> !application.request().consents().contains(text.slug()))
                .map(text -> new FieldError("consents." + text.slug(), "consent.missing"));
    }
}
