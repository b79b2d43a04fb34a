package org.openday.operations;

import io.micronaut.context.BeanLocator;
import java.io.PrintWriter;

/**
 * A command that works on the live database. While the site runs it runs inside it, since H2's file belongs to one process;
 * while the site is stopped, in the process of the command line, over a site without its server.
 *
 * <p>Its fields are what was typed, by picocli. It is listed in {@link Commands}. It may run beside others and beside itself.
 */
interface LiveCommand {

    /**
     * Does the work and says on {@code out} what came of it.
     *
     * @param site where the services are
     * @return the exit code: 0 when all is well, 1 when it is not
     * @throws org.openday.shared.BrokenConfiguration with the one sentence for the operator, when the work cannot be done
     */
    int run(BeanLocator site, PrintWriter out);
}
