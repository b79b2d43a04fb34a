package org.openday.shared;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is computed from a source, kept until the source is another instance. Safe for many threads: computed once for all. */
public final class Kept<S, V> implements Supplier<V> {

    private record State<S, V>(S source, V value) {}

    private final Supplier<S> source;
    private final Function<S, V> computation;
    private volatile @Nullable State<S, V> state;

    public Kept(Supplier<S> source, Function<S, V> computation) {
        this.source = source;
        this.computation = computation;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // The source is another one exactly when it is another instance.
    public V get() {
        S now = source.get();
        State<S, V> known = state;
        return known != null && known.source() == now ? known.value() : renewed(now);
    }

    @SuppressWarnings("ReferenceEquality")
    private synchronized V renewed(S now) {
        State<S, V> known = state;
        if (known != null && known.source() == now) {
            return known.value();
        }
        V value = computation.apply(now);
        state = new State<>(now, value);
        return value;
    }
}
