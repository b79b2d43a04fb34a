/** The append-only, hash-chained log of who did what to which record; it holds no personal data. */
@Configuration
@Requires(property = "datasources.default.enabled", notEquals = StringUtils.FALSE)
@NullMarked
package org.openday.audit;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import org.jspecify.annotations.NullMarked;
