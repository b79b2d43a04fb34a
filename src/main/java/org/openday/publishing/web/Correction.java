package org.openday.publishing.web;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Something to look at in a text, in words.
 *
 * @param blocks whether the text cannot go to review as it is
 * @param label how urgent it is and where it stands
 * @param quote the passage
 * @param line of the text below the front matter, counted from 1; 0 or less: in the front matter
 * @param column counted from 1, in code points
 * @param length in code points
 */
@Serdeable
record Correction(boolean blocks, String label, String quote, String sentence, int line, int column, int length) {}
