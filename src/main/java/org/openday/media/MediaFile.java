package org.openday.media;

/** The formats pictures are kept in for pages. */
public enum MediaFile {
    JPEG("jpg", "JPEG", "image/jpeg"),
    WEBP("webp", "Lossy", "image/webp");

    private final String format;
    private final String type;
    private final String mediaType;

    MediaFile(String format, String type, String mediaType) {
        this.format = format;
        this.type = type;
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The name of the file of a width. */
    String name(int width) {
        return width + "." + format;
    }

    String format() {
        return format;
    }

    /** How its encoder calls the way to compress. */
    String type() {
        return type;
    }
}
