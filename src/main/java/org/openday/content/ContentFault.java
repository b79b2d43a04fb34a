package org.openday.content;

import java.nio.file.Path;

/** Something wrong in a content file: where, and one sentence that says what to change. */
public record ContentFault(Path file, int line, String sentence) {}
