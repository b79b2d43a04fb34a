package org.openday.registration.web;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openday.shared.Slug;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notices consents that an event asks for and nobody has written, and tells the operator of each once. */
@Singleton
final class MissingConsents {

    private static final Logger LOG = LoggerFactory.getLogger(MissingConsents.class);

    private record Gap(Slug event, Slug consent) {}

    private final Set<Gap> told = ConcurrentHashMap.newKeySet();

    boolean in(Visit visit) {
        visit.missingConsents().stream()
                .map(consent -> new Gap(visit.event().slug(), consent))
                .filter(told::add)
                .forEach(MissingConsents::tell);
        return !visit.missingConsents().isEmpty();
    }

    private static void tell(Gap gap) {
        LOG.warn(
                "Event {} takes no sign-ups: it asks for the consent {}, so write content/consents/{}.md.",
                gap.event(),
                gap.consent(),
                gap.consent());
    }
}
