package org.openday;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import java.net.BindException;
import java.time.zone.ZoneRulesException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openday.shared.BrokenConfiguration;
import org.openday.shared.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in one sentence why the start or a command failed and what to change. */
public final class StartFault {

    private static final Logger LOG = LoggerFactory.getLogger(StartFault.class);
    private static final int LAST_PORT = 65535;

    private StartFault() {}

    /** Refuses a port that is none; zero means any free one. */
    static void checkPort(@Nullable String port) {
        if (port != null && !(port.matches("\\d{1,5}") && Integer.parseInt(port) <= LAST_PORT)) {
            throw new BrokenConfiguration("PORT must be a number from 0 to " + LAST_PORT + ", not " + port + ".");
        }
    }

    /** The sentence for a failure; one that nobody foresaw goes to the log as well. */
    public static String sentence(Throwable failure) {
        return causes(failure)
                .map(StartFault::known)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> unknown(failure));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static Optional<String> known(Throwable cause) {
        return switch (cause) {
            case BrokenConfiguration broken -> Optional.of(String.valueOf(broken.getMessage()));
            case Unavailable gone -> Optional.of(gone.getMessage() + ": this was not done; try again.");
            case BindException taken ->
                Optional.of("The port cannot be had (" + taken.getMessage()
                        + "): stop what uses it, or set PORT to another or to 0 for any free one.");
            case ConversionErrorException wrong ->
                Optional.of("The setting " + wrong.getArgument().getName() + " cannot be "
                        + wrong.getConversionError().getOriginalValue().orElse("empty") + ".");
            case ZoneRulesException nowhere ->
                Optional.of("OPENDAY_ZONE must name a time zone such as Asia/Shanghai: " + nowhere.getMessage() + ".");
            default -> Optional.empty();
        };
    }

    // Nothing we know of, so the whole story goes to the log as well.
    private static String unknown(Throwable failure) {
        LOG.error("Nobody foresaw this", failure);
        return "Openday cannot go on: "
                + String.valueOf(failure.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
