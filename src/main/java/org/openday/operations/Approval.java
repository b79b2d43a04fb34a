package org.openday.operations;

import io.micronaut.context.BeanLocator;
import java.io.PrintWriter;
import java.util.List;
import org.openday.event.Events;
import org.openday.registration.Approvals;
import org.openday.registration.Approvals.Decided;
import org.openday.registration.Approvals.Result;
import org.openday.shared.BrokenConfiguration;
import org.openday.shared.Slug;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides about those who asked for a place of an event that gives them by approval. */
@Command(
        name = "approval",
        description = "Lists, grants and refuses sign-ups of events that give places by approval.",
        subcommands = {Approval.Listing.class, Approval.Grant.class, Approval.Refuse.class})
final class Approval {

    private static final int WELL = 0;
    private static final int NOT_WELL = 1;

    private Approval() {}

    /** An event by its slug. */
    static Slug event(BeanLocator site, String slug) {
        return Slug.of(slug)
                .filter(each -> site.getBean(Events.class).find(each).isPresent())
                .orElseThrow(() -> new BrokenConfiguration("There is no event " + slug + "."));
    }

    /** The name under which the audit log keeps who decided. */
    static String staff(String name) {
        if (name.isBlank() || name.length() > 60 || name.chars().anyMatch(Character::isISOControl)) {
            throw new BrokenConfiguration("--by needs a name of 1 to 60 characters.");
        }
        return name.strip();
    }

    private static int print(List<Decided> decided, PrintWriter out) {
        decided.forEach(each -> out.println(sentence(each)));
        return decided.stream().anyMatch(each -> each.result() == Result.UNKNOWN) ? NOT_WELL : WELL;
    }

    private static String sentence(Decided decided) {
        return switch (decided.result()) {
            case CONFIRMED -> decided.reference() + " confirmed";
            case QUEUED -> decided.reference() + " granted, but no place is free: now " + decided.state();
            case DECLINED -> decided.reference() + " declined";
            case UNCHANGED -> decided.reference() + " unchanged: " + decided.state();
            case UNKNOWN -> decided.reference() + " unknown, or its session is not to be had";
        };
    }

    /** Says who waits for a decision. */
    @Command(name = "list", description = "Lists those who wait for a decision, first come first.")
    static final class Listing implements LiveCommand {

        @Parameters(paramLabel = "EVENT", description = "The slug of the event.")
        private String event = "";

        @Override
        public int run(BeanLocator site, PrintWriter out) {
            site.getBean(Approvals.class)
                    .open(event(site, event))
                    .forEach(each ->
                            out.println(each.reference() + " " + each.session() + (each.tied() ? " tied" : "")));
            return WELL;
        }
    }

    /** What a person has decided about registrations. */
    abstract static class Ruling implements LiveCommand {

        @Parameters(arity = "1..*", paramLabel = "REFERENCE", description = "References of registrations.")
        private List<String> references = List.of();

        @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who decided, for the audit log.")
        private String by = "";

        @Override
        public int run(BeanLocator site, PrintWriter out) {
            return print(decide(site.getBean(Approvals.class), references, staff(by)), out);
        }

        abstract List<Decided> decide(Approvals approvals, List<String> references, String staff);
    }

    /** Gives places. */
    @Command(
            name = "grant",
            description = "Gives each a place, or where none is free one on the waiting list; tied siblings together.")
    static final class Grant extends Ruling {

        @Override
        List<Decided> decide(Approvals approvals, List<String> references, String staff) {
            return approvals.grant(references, staff);
        }
    }

    /** Refuses places. */
    @Command(name = "refuse", description = "Refuses each and writes to the family why; tied siblings together.")
    static final class Refuse extends Ruling {

        private static final int LONGEST_REASON = 500;

        @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why, for the family to read.")
        private String reason = "";

        @Override
        List<Decided> decide(Approvals approvals, List<String> references, String staff) {
            if (reason.isBlank() || reason.length() > LONGEST_REASON) {
                throw new BrokenConfiguration("--reason needs 1 to 500 characters.");
            }
            return approvals.refuse(references, reason.strip(), staff);
        }
    }
}
