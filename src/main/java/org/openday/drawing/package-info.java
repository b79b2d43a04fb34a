/** Where two members of staff type the public randomness that decides a ballot. */
@Configuration
@Requires(property = "datasources.default.enabled", notEquals = StringUtils.FALSE)
@NullMarked
package org.openday.drawing;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import org.jspecify.annotations.NullMarked;
