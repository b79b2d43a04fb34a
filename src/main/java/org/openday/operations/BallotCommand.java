package org.openday.operations;

import io.micronaut.context.BeanLocator;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.registration.Ballots;
import org.openday.registration.FreezeAnswer;
import org.openday.registration.PublishedDraw;
import org.openday.registration.PublishedDraws;
import org.openday.registration.SeedAnswer;
import org.openday.shared.BrokenConfiguration;
import org.openday.shared.Slug;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Freezes rosters, takes the seed from two people, and says how a ballot stands. */
@Command(
        name = "ballot",
        description = "Freezes and draws the ballot of an event.",
        sortOptions = false,
        subcommands = {
            BallotCommand.Freeze.class,
            BallotCommand.Type.class,
            BallotCommand.Stand.class,
            BallotCommand.Duplicates.class
        })
final class BallotCommand {

    private static final int WELL = 0;
    private static final int NOT_WELL = 1;
    private static final int LONGEST_SEED = 500;

    private BallotCommand() {}

    private static int told(PrintWriter out, int exit, String sentence) {
        out.println(sentence);
        return exit;
    }

    @Command(name = "freeze", description = "Closes the roster of an event for good and publishes it.")
    static final class Freeze implements LiveCommand {

        @Parameters(paramLabel = "EVENT", description = "The slug of the event.")
        private String event = "";

        @Option(
                names = "--beacon",
                paramLabel = "TEXT",
                description = "Which future public randomness decides, instead of what the event says.")
        private @Nullable String beacon;

        @Override
        public int run(BeanLocator site, PrintWriter out) {
            return switch (site.getBean(Ballots.class).freeze(Approval.event(site, event), beacon)) {
                case FreezeAnswer.Frozen frozen ->
                    told(
                            out,
                            WELL,
                            "Frozen and published: " + frozen.entries() + " entries, root " + frozen.root() + ", seal "
                                    + frozen.seal());
                case FreezeAnswer.AlreadyFrozen _ -> told(out, NOT_WELL, "It was frozen before; nothing was changed.");
                case FreezeAnswer.StillOpen open ->
                    told(out, NOT_WELL, "Sign-up is open until " + open.closes() + "; nothing was frozen.");
                case FreezeAnswer.BeaconKnown known ->
                    told(
                            out,
                            NOT_WELL,
                            "The randomness of the event is known since " + known.at()
                                    + "; name another that is still to come with --beacon.");
                case FreezeAnswer.NoBallot _ -> told(out, NOT_WELL, "There is no event " + event + " with a ballot.");
            };
        }
    }

    @Command(
            name = "seed",
            description = "Takes the public randomness; when a second person has typed the same, it is drawn.")
    static final class Type implements LiveCommand {

        @Parameters(index = "0", paramLabel = "EVENT", description = "The slug of the event.")
        private String event = "";

        @Parameters(index = "1", paramLabel = "TEXT", description = "The randomness, as the beacon says it is written.")
        private String text = "";

        @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who types it.")
        private String name = "";

        @Override
        public int run(BeanLocator site, PrintWriter out) {
            if (text.isBlank() || text.length() > LONGEST_SEED) {
                throw new BrokenConfiguration("The seed needs 1 to " + LONGEST_SEED + " characters.");
            }
            return switch (site.getBean(Ballots.class).seed(Approval.event(site, event), text, Approval.staff(name))) {
                case SeedAnswer.Noted noted ->
                    told(
                            out,
                            WELL,
                            "Noted: \"" + noted.seed() + "\". It is drawn when a second person types the same.");
                case SeedAnswer.Drawn drawn ->
                    told(
                            out,
                            WELL,
                            "Drawn: " + drawn.granted() + " entries have their places, " + drawn.waiting() + " wait.");
                case SeedAnswer.Differs differs ->
                    told(
                            out,
                            NOT_WELL,
                            "Not drawn, since the two differ: \"" + differs.first() + "\" by " + differs.firstBy()
                                    + ", now \"" + differs.second() + "\". Agree on one; " + differs.firstBy()
                                    + " may type it again.");
                case SeedAnswer.AlreadyDrawn drawn ->
                    told(out, NOT_WELL, "It was drawn on " + drawn.at() + "; there is no second draw.");
                case SeedAnswer.TooEarly early ->
                    told(out, NOT_WELL, "The randomness is not public before " + early.at() + ".");
                case SeedAnswer.NotFrozen _ -> told(out, NOT_WELL, "The roster is not frozen; nothing can be drawn.");
            };
        }
    }

    @Command(name = "status", description = "Says how the ballot of an event stands.")
    static final class Stand implements LiveCommand {

        @Parameters(paramLabel = "EVENT", description = "The slug of the event.")
        private String event = "";

        @Override
        public int run(BeanLocator site, PrintWriter out) {
            PublishedDraw draw = site.getBean(PublishedDraws.class)
                    .of(Approval.event(site, event))
                    .orElse(null);
            if (draw == null) {
                int doubtful = site.getBean(Ballots.class)
                        .duplicates(Approval.event(site, event))
                        .size();
                return told(out, WELL, "Not frozen; " + doubtful + " sign-ups wait for a decision.");
            }
            out.println(
                    "Frozen " + draw.publishedAt() + ": " + draw.commitment().entries() + " entries, seal "
                            + draw.commitment().seal());
            out.println("Beacon: " + draw.commitment().rules().beacon());
            return told(
                    out,
                    WELL,
                    draw.draw() == null
                            ? "Not drawn."
                            : "Drawn " + draw.drawnAt() + " by \""
                                    + draw.draw().seed().text() + "\".");
        }
    }

    @Command(
            name = "duplicates",
            description = "Lists tied siblings of whom some are in by another sign-up, or decides about them.")
    static final class Duplicates implements LiveCommand {

        @Parameters(index = "0", paramLabel = "EVENT", description = "The slug of the event.")
        private String event = "";

        @Parameters(
                index = "1",
                arity = "0..1",
                paramLabel = "keep|drop",
                description = "keep: it counts before the others; drop: it is taken out.")
        private @Nullable String ruling;

        @Parameters(index = "2", arity = "0..1", paramLabel = "REF", description = "A reference of the sign-up.")
        private @Nullable String reference;

        @Override
        public int run(BeanLocator site, PrintWriter out) {
            Ballots ballots = site.getBean(Ballots.class);
            Slug slug = Approval.event(site, event);
            if (ruling != null) {
                return rule(ballots, slug, out);
            }
            List<List<String>> doubtful = ballots.duplicates(slug);
            doubtful.forEach(together -> out.println(String.join(" ", together)));
            return told(out, WELL, doubtful.size() + " sign-ups wait for a decision.");
        }

        private int rule(Ballots ballots, Slug slug, PrintWriter out) {
            if (reference == null) {
                throw new BrokenConfiguration("Say which sign-up: keep or drop needs a reference.");
            }
            boolean done = switch (ruling) {
                case "keep" -> ballots.keep(slug, reference);
                case "drop" -> ballots.drop(slug, reference);
                case null, default ->
                    throw new BrokenConfiguration("Decide with keep or drop, not with " + ruling + ".");
            };
            return done
                    ? told(out, WELL, "Decided.")
                    : told(out, NOT_WELL, "No sign-up " + reference + " waits for a decision.");
        }
    }
}
