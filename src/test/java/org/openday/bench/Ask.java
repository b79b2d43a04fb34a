package org.openday.bench;

/**
 * One request of a wave.
 *
 * @param encodings what the reader's browser can unpack
 * @param again whether the reader still has the page and asks only if it changed
 */
record Ask(String method, String path, String encodings, boolean again) {

    /** What a browser would keep the answer under. */
    String kept() {
        return path.replaceFirst("\\?.*", "") + " " + encodings;
    }
}
