package org.openday.publishing.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What the proofreader says of a text.
 *
 * @param readability how plain it is and how long it takes to read, in a sentence
 */
@Serdeable
record Corrected(List<Correction> corrections, String summary, String readability) {}
