package org.openday.shared;

import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A question put to the site and the answer it got.
 *
 * @param name says exactly which question it is: two of the same name have the same answer at the same time
 * @param basis what has to change before the answer can
 */
record Dependency(
        String name, Supplier<?> question, @Nullable Object answer, Basis basis) {

    /** The same dependency on a newer basis, or null when the answer is another now. */
    @Nullable
    Dependency at(Instant now) {
        return basis.holds(now) ? this : askedAgain();
    }

    private @Nullable Dependency askedAgain() {
        try {
            Dependencies noted = new Dependencies();
            Object now = noted.during(question);
            return Objects.equals(answer, now) ? new Dependency(name, question, answer, noted.basis()) : null;
        } catch (RuntimeException e) {
            return null; // Whoever renders anew meets it again, and says so.
        }
    }
}
