package org.openday.architecture.samples;

import jakarta.inject.Singleton;

/** Breaks a rule. */
@Singleton
public final class PubliclyMadeService {
    public PubliclyMadeService() {}
}
