package org.openday.proofreading;

import java.nio.file.Path;

/**
 * A whole content file that is to be looked through, whether it is published or not.
 *
 * @param file the path it has or would have below the content folder; it ends with {@code .md}
 * @param text front matter and Markdown
 */
public record Manuscript(Path file, String text) {

    public Manuscript {
        text = (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
    }
}
