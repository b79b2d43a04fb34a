package org.openday.publishing.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the editor's script learns of an autosave.
 *
 * @param basedOn what the next save of the same page begins from
 * @param head the revision that counts
 * @param fields the head's fields and text, when they are others than were sent; the script shows them if nothing was typed
 *     meanwhile
 * @param company who else has it open
 */
@Serdeable
record Autosaved(
        String state,
        String sentence,
        int basedOn,
        int head,
        @Nullable Map<String, String> fields,
        String company) {}
