package org.openday.audit;

/**
 * What is to be remembered: who did what to which record. Nothing in it may name or describe a person.
 *
 * @param actor {@code household}, {@code system}, {@code operator}, {@code stranger} or {@code staff:NAME}; at most 80 characters
 * @param origin through what it was done
 * @param act a word in the past tense, such as {@code withdrawn}; at most 60 characters
 * @param subject type and number of the record, such as {@code household:12}; at most 120 characters
 * @param digest of a {@link Commitment} to the details; empty when there are none
 */
public record Entry(String actor, Origin origin, String act, String subject, String digest) {

    /** Through what something was done. */
    public enum Origin {
        WEB("web"),
        COMMAND_LINE("command-line"),
        SCHEDULE("schedule");

        private final String code;

        Origin(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public Entry {
        check(actor, 80);
        check(act, 60);
        check(subject, 120);
        Digest.checked(digest);
    }

    /** An entry without details. */
    public Entry(String actor, Origin origin, String act, String subject) {
        this(actor, origin, act, subject, "");
    }

    private static void check(String field, int longest) {
        if (field.isBlank() || Digest.checked(field).length() > longest) {
            throw new IllegalArgumentException("A field of an audit entry is empty or too long");
        }
    }
}
