package org.openday.architecture.samples;

import jakarta.inject.Singleton;
import java.time.Clock;

/** Breaks a rule. */
@Singleton
public final class PubliclyMadeService {
    public PubliclyMadeService(Clock clock) {}
}
