package org.openday.publishing;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import org.openday.shared.BrokenConfiguration;

/**
 * When a topic or a series counts as forgotten.
 *
 * @param staleAfter without anything new ({@code OPENDAY_COLUMNS_STALE_AFTER}); zero: never
 */
@ConfigurationProperties("openday.columns")
record ColumnSettings(@Bindable(defaultValue = "90d") Duration staleAfter) {

    ColumnSettings {
        if (staleAfter.isNegative()) {
            throw new BrokenConfiguration("OPENDAY_COLUMNS_STALE_AFTER must be a time such as 90d, or 0.");
        }
    }
}
