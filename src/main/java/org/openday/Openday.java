package org.openday;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;
import io.micronaut.runtime.server.EmbeddedServer;

/** Starts the site: builds the context, binds the port, and says so in one line. */
public final class Openday {

    private Openday() {}

    /** Serves until stopped. Exits with 1 and one sentence on standard error when the configuration is broken. */
    @SuppressWarnings("SystemOut") // The ready line is the contract with whoever started us, not a log entry.
    public static void main(String[] args) {
        ApplicationContext context =
                Micronaut.build(args).banner(false).mainClass(Openday.class).start();
        System.out.println(
                "Openday is ready at " + context.getBean(EmbeddedServer.class).getURL());
    }
}
