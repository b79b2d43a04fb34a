package org.openday.operations;

import io.micronaut.context.BeanLocator;
import java.io.PrintWriter;
import java.util.List;
import org.openday.registration.Invariants;
import org.openday.registration.Invariants.Finding;
import picocli.CommandLine.Command;

/** Verifies the invariants of registration over the live database. */
@Command(
        name = "check-invariants",
        description =
                "Verifies over the live database that no place was given twice, nobody overtaken, nobody forgotten.")
final class CheckInvariants implements LiveCommand {

    @Override
    public int run(BeanLocator site, PrintWriter out) {
        List<Finding> findings = site.getBean(Invariants.class).check();
        findings.forEach(out::println);
        boolean well = findings.stream().noneMatch(Finding::fault);
        out.println(well ? "All invariants hold." : "Invariants are broken: the lines above name the rows.");
        return well ? 0 : 1;
    }
}
