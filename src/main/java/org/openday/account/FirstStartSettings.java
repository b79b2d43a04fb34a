package org.openday.account;

import io.micronaut.context.annotation.ConfigurationProperties;
import org.jspecify.annotations.Nullable;

/**
 * The first account.
 *
 * @param admin {@code name:password} ({@code OPENDAY_ADMIN}); absent: a password is drawn
 */
@ConfigurationProperties("openday")
record FirstStartSettings(@Nullable String admin) {}
