package org.openday.operations;

import io.micronaut.context.BeanLocator;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openday.account.Actor;
import org.openday.account.Invitations;
import org.openday.account.NewStaff;
import org.openday.account.Passkeys;
import org.openday.account.People;
import org.openday.account.Person;
import org.openday.account.Role;
import org.openday.account.SecondFactor;
import org.openday.account.StaffName;
import org.openday.shared.BrokenConfiguration;
import org.openday.shared.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks after staff accounts where nobody can do so at the desk. */
@Command(
        name = "user",
        description = "Looks after staff accounts.",
        subcommands = {
            UserCommand.Listing.class,
            UserCommand.Add.class,
            UserCommand.Link.class,
            UserCommand.Disable.class,
            UserCommand.ResetFactor.class
        })
final class UserCommand {

    private UserCommand() {}

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String address(BeanLocator site, String path) {
        return site.getBean(Site.class).address(path);
    }

    /** Says who there is. */
    @Command(name = "list", description = "Lists everybody with state, roles and whether there is a second factor.")
    static final class Listing implements LiveCommand {

        @Override
        public int run(BeanLocator site, PrintWriter out) {
            site.getBean(People.class).all().forEach(person -> out.println(line(person)));
            return 0;
        }

        private static String line(Person person) {
            String roles =
                    person.staff().roles().stream().sorted().map(Role::code).collect(Collectors.joining(","));
            return person.staff().name() + "\t" + lower(person.state()) + "\t" + roles
                    + (person.secondFactor() ? "\tsecond-factor" : "");
        }
    }

    /** Makes an account. */
    @Command(
            name = "add",
            description = "Makes an account and prints the one-time link with which a password is chosen.")
    static final class Add implements LiveCommand {

        @Parameters(paramLabel = "NAME", description = "What they sign in with.")
        private String name = "";

        @Option(
                names = "--role",
                arity = "1..*",
                required = true,
                paramLabel = "ROLE",
                description = "What they may do.")
        private List<String> roles = List.of();

        @Option(names = "--email", paramLabel = "ADDRESS", description = "Where later links can be sent.")
        private String email = "";

        @Override
        public int run(BeanLocator site, PrintWriter out) {
            NewStaff someone = new NewStaff(new StaffName(name), email, chosen());
            Invitations.Added added = site.getBean(Invitations.class).addByHand(Actor.OPERATOR, someone);
            if (!added.faults().isEmpty()) {
                throw new BrokenConfiguration("Nobody was added: " + reasons(added.faults()) + ".");
            }
            out.println(address(site, added.path()));
            return 0;
        }

        private Set<Role> chosen() {
            Set<Role> chosen = EnumSet.noneOf(Role.class);
            roles.forEach(typed -> chosen.add(role(typed)));
            return chosen;
        }

        private static Role role(String typed) {
            return Stream.of(Role.values())
                    .filter(role -> role.code().equals(typed))
                    .findFirst()
                    .orElseThrow(() -> new BrokenConfiguration("There is no role " + typed + "."));
        }

        private static String reasons(Set<NewStaff.Fault> faults) {
            return faults.stream().sorted().map(Add::reason).collect(Collectors.joining("; "));
        }

        private static String reason(NewStaff.Fault fault) {
            return switch (fault) {
                case NAME -> "a name has at most 60 letters, digits and spaces";
                case TAKEN -> "there is somebody of this name";
                case EMAIL -> "the email address is none";
                case ROLES -> "these roles exclude each other";
            };
        }
    }

    /** Does something with one account. */
    abstract static class OfOne implements LiveCommand {

        @Parameters(paramLabel = "NAME", description = "What they sign in with.")
        private String name = "";

        @Override
        public int run(BeanLocator site, PrintWriter out) {
            Person person = site.getBean(People.class)
                    .find(new StaffName(name))
                    .orElseThrow(() -> new BrokenConfiguration("There is nobody called " + name + "."));
            out.println(done(site, person));
            return 0;
        }

        abstract String done(BeanLocator site, Person person);
    }

    /** Makes another link. */
    @Command(name = "link", description = "Prints a one-time link with which a new password is chosen.")
    static final class Link extends OfOne {

        @Override
        String done(BeanLocator site, Person person) {
            return address(
                    site,
                    site.getBean(Invitations.class)
                            .linkByHand(Actor.OPERATOR, person.staff().id()));
        }
    }

    /** Lets somebody in no more. */
    @Command(name = "disable", description = "Lets somebody in no more; sessions end at once.")
    static final class Disable extends OfOne {

        @Override
        String done(BeanLocator site, Person person) {
            People.Change change = site.getBean(People.class)
                    .disable(Actor.OPERATOR, person.staff().id());
            if (change == People.Change.LAST_ADMINISTRATOR) {
                throw new BrokenConfiguration(person.staff().name() + " is the last administrator and stays.");
            }
            return person.staff().name() + (change == People.Change.DONE ? " disabled" : " was disabled already");
        }
    }

    /** Takes a second factor away. */
    @Command(name = "reset-factor", description = "Takes somebody's second factor away, to be set up anew.")
    static final class ResetFactor extends OfOne {

        @Override
        String done(BeanLocator site, Person person) {
            long id = person.staff().id();
            boolean passkeys = site.getBean(Passkeys.class).removeAll(Actor.OPERATOR, id);
            boolean codes = site.getBean(SecondFactor.class).remove(Actor.OPERATOR, id);
            return person.staff().name()
                    + (passkeys || codes ? " has to set up a second factor" : " has no second factor");
        }
    }
}
