package org.openday.upload;

import java.awt.geom.AffineTransform;

/**
 * How a camera was held, by the eight values of the Exif tag 0x0112 (CIPA DC-008): the matrix that sets its picture
 * upright, for a picture one wide and one high.
 */
enum Orientation {
    UPRIGHT(1, 0, 0, 1, 0, 0),
    MIRRORED(-1, 0, 0, 1, 1, 0),
    UPSIDE_DOWN(-1, 0, 0, -1, 1, 1),
    FLIPPED(1, 0, 0, -1, 0, 1),
    TRANSPOSED(0, 1, 1, 0, 0, 0),
    TURNED_RIGHT(0, 1, -1, 0, 1, 0),
    TRANSVERSED(0, -1, -1, 0, 1, 1),
    TURNED_LEFT(0, -1, 1, 0, 0, 1);

    private final double m00;
    private final double m10;
    private final double m01;
    private final double m11;
    private final double m02;
    private final double m12;

    Orientation(double m00, double m10, double m01, double m11, double m02, double m12) {
        this.m00 = m00;
        this.m10 = m10;
        this.m01 = m01;
        this.m11 = m11;
        this.m02 = m02;
        this.m12 = m12;
    }

    /** By the value of the tag; any other is upright. */
    static Orientation of(int value) {
        return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean swaps() {
        return m00 == 0;
    }

    /** From a picture of any size into one upright of the size given. */
    AffineTransform into(int width, int height, int fromWidth, int fromHeight) {
        AffineTransform whole = AffineTransform.getScaleInstance(width, height);
        whole.concatenate(new AffineTransform(m00, m10, m01, m11, m02, m12));
        whole.scale(1.0 / fromWidth, 1.0 / fromHeight);
        return whole;
    }
}
