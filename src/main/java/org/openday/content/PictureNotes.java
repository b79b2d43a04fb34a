package org.openday.content;

import java.util.List;

/**
 * What is known of a picture wherever it is shown; it lies beside the picture as a small YAML file.
 *
 * @param alt what it shows, for who cannot see it
 * @param decorative that it shows nothing a reader would miss
 * @param focusX what must stay in sight where a page cuts it, in percent from the left
 * @param focusY likewise from above
 */
public record PictureNotes(String alt, boolean decorative, int focusX, int focusY) {

    /** The name of the file, in the folder of the other sizes. */
    public static final String FILE = "about.yml";

    static final PictureNotes NONE = new PictureNotes("", false, 50, 50);

    private static final int MIDDLE = 50;
    private static final int STEP = 25;
    private static final String FENCE = "---\n";

    /** Reads the file; what it does not say is as nothing had been said. */
    static PictureNotes of(String yaml) {
        FileText text = FileText.of(FENCE + yaml.replace("\r\n", "\n").stripTrailing() + "\n" + FENCE);
        return new PictureNotes(
                text.value("alt"),
                text.value("decorative").equals("true"),
                percent(text.value("focusX")),
                percent(text.value("focusY")));
    }

    private static int percent(String written) {
        return written.matches("\\d{1,2}|100") ? Integer.parseInt(written) : MIDDLE;
    }

    /** The file. */
    public String yaml() {
        String text = new FileText(List.of(), "")
                .with("alt", alt)
                .with("decorative", decorative ? "true" : "")
                .withNumber("focusX", String.valueOf(focusX))
                .withNumber("focusY", String.valueOf(focusY))
                .text();
        return text.substring(FENCE.length(), text.length() - FENCE.length());
    }

    /** The class names of the theme for the nearest of 25 points; none for the middle, which needs none. */
    String focus() {
        int x = nearest(focusX);
        int y = nearest(focusY);
        return x == MIDDLE && y == MIDDLE ? "" : "focus-x-" + x + " focus-y-" + y;
    }

    private static int nearest(int percent) {
        return Math.round((float) percent / STEP) * STEP;
    }
}
