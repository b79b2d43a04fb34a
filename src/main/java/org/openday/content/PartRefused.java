package org.openday.content;

/** A refusal of one part of a piece: it is reported on the line where that part stands. */
public final class PartRefused extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient Record part;

    /**
     * Refuses a part with a sentence for the editor.
     *
     * @param part the very record that was bound, such as one of several sessions
     */
    public PartRefused(Record part, String sentence) {
        super(sentence);
        this.part = part;
    }

    Record part() {
        return part;
    }
}
