/** Sign-up of households: capacity, consent and the manage link. */
@Configuration
@Requires(property = "datasources.default.enabled", notEquals = StringUtils.FALSE)
@NullMarked
package org.openday.registration;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import org.jspecify.annotations.NullMarked;
