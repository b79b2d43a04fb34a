package org.openday.event;

import io.micronaut.context.annotation.ConfigurationProperties;
import org.jspecify.annotations.Nullable;

/**
 * What the operator lets events ask.
 *
 * @param residentId {@code 1} lets them ask for resident ID numbers ({@code OPENDAY_RESIDENT_ID}); absent: they may not
 */
@ConfigurationProperties("openday")
record QuestionSettings(@Nullable String residentId) {

    boolean allowResidentId() {
        return "1".equals(residentId) || Boolean.parseBoolean(residentId);
    }
}
