package org.openday.operations;

import io.micronaut.context.BeanLocator;
import java.io.PrintWriter;
import java.util.List;
import org.openday.audit.AuditLog;
import org.openday.audit.Verification;
import org.openday.registration.ConsentCheck;
import picocli.CommandLine.Command;

/** Commands on the log of what was done. */
@Command(name = "audit", description = "Looks at the log of what was done.", subcommands = Audit.Verify.class)
final class Audit {

    /** Shows whether the log and the consents bound to it are as they were written. */
    @Command(
            name = "verify",
            description =
                    "Verifies that nothing in the log was changed, taken out, reordered or cut off, nor any consent.")
    static final class Verify implements LiveCommand {

        @Override
        public int run(BeanLocator site, PrintWriter out) {
            Verification log = site.getBean(AuditLog.class).verify();
            out.println(log.sentence());
            List<String> consents = site.getBean(ConsentCheck.class).faults();
            consents.forEach(out::println);
            return log.isWhole() && consents.isEmpty() ? 0 : 1;
        }
    }
}
