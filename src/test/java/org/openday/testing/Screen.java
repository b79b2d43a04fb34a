package org.openday.testing;

/** The screens pages must fit: a common phone, the narrowest one WCAG asks for (1.4.10 Reflow), a desktop. */
public enum Screen {
    PHONE(390, 844),
    NARROWEST(320, 640),
    DESKTOP(1280, 900);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }
}
