package org.openday.shared;

import java.util.regex.Pattern;

/** The words that stand for a picture where it cannot be seen (WCAG 2.2, 1.1.1). */
public final class AlternativeText {

    private static final Pattern NAME =
            Pattern.compile("(?i)\\S{1,200}\\.(?:jpe?g|png|gif|webp|svg|bmp|heic|avif|tiff?|pdf)"
                    + "|(?:img|dsc[nf]?|image|photo|picture|screenshot|微信图片|微信截图|屏幕截图|截图|图片|照片|图)[-_ ]?[\\d_-]{0,40}");

    private AlternativeText() {}

    /** Whether it is what a camera or an editor called the file, and so tells nothing of what is seen. */
    public static boolean isName(String text) {
        return NAME.matcher(text.strip()).matches();
    }
}
