package org.openday.markdown;

import org.openday.markdown.MarkdownText.Reference;

/**
 * A link or an image as it stands in a passage.
 *
 * @param destination as written, with escapes and entities resolved, and not checked in any way
 * @param text of the link, or the alternative text of the image
 * @param from where it begins in the source, counted from 0
 * @param to where it ends
 */
public record Mention(Reference.Kind kind, String destination, String text, int from, int to) {}
