package org.openday.operations;

import io.micronaut.context.BeanLocator;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.openday.registration.Duplicates;
import org.openday.registration.Duplicates.Decision;
import org.openday.registration.Duplicates.Twins;
import org.openday.shared.BrokenConfiguration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts it to a person when two households have signed up what looks like one child; names are not shown. */
@Command(
        name = "duplicates",
        description =
                "Lists pairs of registrations of what looks like one child, by reference; families are told nothing.",
        subcommands = {DuplicateChildren.Merge.class, DuplicateChildren.Keep.class})
final class DuplicateChildren implements LiveCommand {

    private static final int WELL = 0;

    @Parameters(arity = "0..1", paramLabel = "EVENT", description = "The slug of the event.")
    private String event = "";

    @Override
    public int run(BeanLocator site, PrintWriter out) {
        List<Twins> pairs = site.getBean(Duplicates.class).of(Approval.event(site, event));
        pairs.forEach(pair -> out.println(
                String.join(" ", pair.first(), pair.firstSession(), pair.second(), pair.secondSession(), word(pair))));
        return WELL;
    }

    private static String word(Twins pair) {
        return pair.decision() == null ? "open" : pair.decision().name().toLowerCase(Locale.ROOT);
    }

    /** What a person has decided about a pair. */
    abstract static class Ruling implements LiveCommand {

        private final Decision decision;

        @Parameters(arity = "2", paramLabel = "REFERENCE", description = "The two references.")
        private List<String> pair = List.of();

        @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who decided, for the audit log.")
        private String by = "";

        Ruling(Decision decision) {
            this.decision = decision;
        }

        @Override
        public int run(BeanLocator site, PrintWriter out) {
            boolean decided = site.getBean(Duplicates.class)
                    .decide(pair.getFirst(), pair.getLast(), decision, Approval.staff(by));
            if (!decided) {
                throw new BrokenConfiguration(
                        String.join(" and ", pair) + " are not live registrations of one child by two households.");
            }
            return WELL;
        }
    }

    /** It is one child. */
    @Command(name = "merge", description = "Notes that both are one child.")
    static final class Merge extends Ruling {

        Merge() {
            super(Decision.MERGE);
        }
    }

    /** Both stand. */
    @Command(name = "keep", description = "Notes that both are to stand.")
    static final class Keep extends Ruling {

        Keep() {
            super(Decision.KEEP);
        }
    }
}
