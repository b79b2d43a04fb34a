package org.openday.registration;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** How many places of a session are drawn, as it was frozen; in the order of the event. */
@MappedEntity("draw_session")
record DrawSession(@Id @GeneratedValue @Nullable Long id, String event, String sessionKey, int capacity) {}
