package org.openday.shared;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.core.propagation.PropagatedContextElement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Notes what a page is made of while it is being made: whatever can change says so here when it is read.
 *
 * <p>What is read inside of an {@link #answer} counts only through that answer; anything else that is read makes the page
 * depend on its source as a whole. To forget to ask for an answer therefore costs renderings, never a stale page.
 */
public final class Dependencies implements PropagatedContextElement {

    /** What has been read since the question that is being answered was put. */
    private static final class Frame {
        private final Basis.Notes rest = new Basis.Notes();
        private final Map<String, Dependency> answers = new LinkedHashMap<>();

        void add(Dependency answer) {
            Dependency before = answers.putIfAbsent(answer.name(), answer);
            if (before != null && !Objects.equals(before.answer(), answer.answer())) {
                rest.until(Instant.MIN); // Two answers to one question: it changed meanwhile.
            }
        }
    }

    private final SequencedSet<String> names = new LinkedHashSet<>();
    private Frame frame = new Frame();

    /** Something that changes is about to be read. */
    public static void on(Source source) {
        current().ifPresent(noted -> noted.note(source));
    }

    /** Time alone changes nothing before this instant. */
    public static void until(Instant edge) {
        current().ifPresent(noted -> noted.frame.rest.until(edge));
    }

    /** Asks a question whose answers are compared by {@code equals}; {@code name} has to say everything it depends on. */
    public static <T extends @Nullable Object> T answer(String name, Supplier<T> question) {
        return current().map(noted -> noted.answered(name, question)).orElseGet(question);
    }

    private static Optional<Dependencies> current() {
        return PropagatedContext.getOrEmpty().find(Dependencies.class);
    }

    /** Does something and notes what it reads. */
    public <T extends @Nullable Object> T during(Supplier<T> work) {
        try (PropagatedContext.Scope noting =
                PropagatedContext.getOrEmpty().plus(this).propagate()) {
            return work.get();
        }
    }

    /** Everything noted so far. */
    public MadeOf madeOf() {
        return madeOf(frame);
    }

    /** What to call all this by, in the order in which it was read. */
    public SequencedSet<String> names() {
        return names;
    }

    Basis basis() {
        return madeOf().whole();
    }

    private MadeOf madeOf(Frame read) {
        return new MadeOf(List.copyOf(read.answers.values()), read.rest.noted());
    }

    private void note(Source source) {
        names.add(source.toString());
        frame.rest.on(source, source.version());
    }

    private <T extends @Nullable Object> T answered(String name, Supplier<T> question) {
        names.add(name);
        Frame outer = frame;
        Frame inner = new Frame();
        frame = inner;
        try {
            T answer = question.get();
            outer.add(new Dependency(name, question, answer, madeOf(inner).whole()));
            return answer;
        } catch (RuntimeException e) {
            outer.rest.on(madeOf(inner).whole());
            throw e;
        } finally {
            frame = outer;
        }
    }
}
