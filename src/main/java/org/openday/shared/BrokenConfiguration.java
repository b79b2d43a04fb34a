package org.openday.shared;

/** Stops the start: its message is the one sentence that tells the operator what to change. */
public final class BrokenConfiguration extends RuntimeException {

    public BrokenConfiguration(String sentence) {
        super(sentence);
    }

    public BrokenConfiguration(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
