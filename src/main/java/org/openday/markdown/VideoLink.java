package org.openday.markdown;

import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Paragraph;

/**
 * A link to a video: its text begins with 视频： or Video:, and its title tells how long it is and that it has subtitles. Nothing
 * of another site is shown on the page itself.
 */
public final class VideoLink {

    private static final Pattern NAME = Pattern.compile("\\s*(?:视频|[Vv]ideo)\\s*[：:].*", Pattern.DOTALL);

    private VideoLink() {}

    /** Whether the text of a link says that it leads to a video. */
    public static boolean isNamed(String text) {
        return NAME.matcher(text).matches();
    }

    /** Whether a link is a video that stands for itself and not in a sentence. */
    static boolean isOne(Link link) {
        return link.getParent() instanceof Paragraph
                && link.getPrevious() == null
                && link.getNext() == null
                && isNamed(PlainText.of(link));
    }
}
