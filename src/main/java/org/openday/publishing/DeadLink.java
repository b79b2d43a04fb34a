package org.openday.publishing;

import java.nio.file.Path;

/**
 * A link of a published text that leads nowhere.
 *
 * @param title of the text
 * @param line of its file, counted from 1
 * @param written the destination, as it is written
 */
public record DeadLink(Path file, String title, int line, String written) {}
