package org.openday.database;

import java.util.stream.Stream;
import org.openday.shared.BrokenConfiguration;

/** Finds the sentence for the operator inside whatever stopped the start. */
public final class Refusals {

    private Refusals() {}

    /** The message of the {@link BrokenConfiguration} among the causes, or a remark that there is none. */
    public static String sentence(Throwable refused) {
        return Stream.iterate(refused, cause -> cause != null, Throwable::getCause)
                .filter(BrokenConfiguration.class::isInstance)
                .map(Throwable::getMessage)
                .findFirst()
                .orElse("no sentence for the operator in " + refused);
    }
}
