package org.openday;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import org.openday.account.FirstStart;

/** Starts the site: builds the context, binds the port, and says so in one line. */
public final class Openday {

    private Openday() {}

    /** Serves until a signal comes. Exits with 1 and one sentence on standard error when the start fails. */
    @SuppressWarnings("SystemOut") // These lines are the contract with whoever started us, not log entries.
    public static void main(String[] args) {
        try {
            System.out.println("Openday is ready at " + serve(args).getURL());
        } catch (RuntimeException e) {
            System.err.println(StartFault.sentence(e));
            System.exit(1);
        }
    }

    private static EmbeddedServer serve(String[] args) {
        StartFault.checkPort(System.getenv("PORT"));
        ApplicationContext context = context(args);
        Runtime.getRuntime().addShutdownHook(new Thread(context::close, "stop"));
        context.findBean(FirstStart.class).ifPresent(Openday::announce);
        return context.getBean(EmbeddedServer.class).start();
    }

    @SuppressWarnings("SystemOut") // The log is kept; this password is to be seen once.
    private static void announce(FirstStart first) {
        String line = first.line();
        if (line != null) {
            System.out.println(line);
        }
    }

    // Eager, so that a broken setting stops the start and not the first reader's page.
    private static ApplicationContext context(String[] args) {
        return ApplicationContext.builder(args)
                .mainClass(Openday.class)
                .deduceEnvironment(false)
                .eagerInitSingletons(true)
                .start();
    }
}
