package org.openday.registration;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import org.openday.shared.SecretFile;
import org.openday.shared.Site;

/** Reads {@code keys/registration.key} in the site's home. */
@Factory
final class KeyFile {

    @Context
    RegistrationKey key(Site site) {
        return new RegistrationKey(SecretFile.read(site, "registration", "places are counted with it"));
    }
}
