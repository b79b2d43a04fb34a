package org.openday.registration.ballot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The programs with which anyone can do a draw again, to be offered as downloads. */
public enum Verifier {
    /** One web page that works offline; its script stands in it, so it is to be saved, not shown by the site. */
    PAGE("verify.html", "text/html"),
    /** One file of source that runs with {@code java Verify.java draw.json}. */
    JAVA("Verify.java", "text/x-java-source");

    private final String fileName;
    private final String mediaType;

    Verifier(String fileName, String mediaType) {
        this.fileName = fileName;
        this.mediaType = mediaType;
    }

    /** The name to save it under. */
    public String fileName() {
        return fileName;
    }

    /** Its media type, UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    /** The whole file. */
    public byte[] bytes() {
        try (InputStream file = Verifier.class.getResourceAsStream("/ballot/" + fileName)) {
            if (file == null) {
                throw new IllegalStateException("The build left out " + fileName);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
