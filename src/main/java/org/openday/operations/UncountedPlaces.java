package org.openday.operations;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openday.event.Occupancy;
import org.openday.shared.Slug;

/** Stands in where nobody asks the database: a copy cannot know which places are taken. */
@Singleton
@Requires(property = "datasources.default.enabled", value = StringUtils.FALSE)
final class UncountedPlaces implements Occupancy {

    @Override
    public @Nullable Map<String, Integer> taken(Slug event) {
        return null;
    }
}
