package org.openday.operations;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.BeanLocator;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.openday.StartFault;
import org.openday.notification.MailPreview;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line of operators, {@code bin/openday}. */
@Command(
        name = "bin/openday",
        description = "Looks after a site of Openday.",
        sortOptions = false,
        subcommands = {
            Status.class,
            CheckInvariants.class,
            Audit.class,
            BallotCommand.class,
            Approval.class,
            DuplicateChildren.class,
            ConsentsCommand.class,
            UserCommand.class
        })
public final class Commands {

    private static final int WELL = 0;
    private static final int NOT_WELL = 1;
    private static final int USAGE = 2;

    private final Map<String, Object> settings;
    private final PrintWriter out;

    private Commands(Map<String, Object> settings, PrintWriter out) {
        this.settings = settings;
        this.out = out;
    }

    /** Runs one command and ends the process: with 0 when all is well, 1 when it is not, 2 when the command makes no sense. */
    @SuppressWarnings({"SystemOut", "DefaultCharset"}) // Whoever sits at the terminal is whom this talks to.
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true);
        System.exit(run(Map.of(), out, new PrintWriter(System.err, true), arguments));
    }

    /** Runs a command on a site with settings that differ from those of the environment, for example {@code openday.home}. */
    static int run(Map<String, Object> settings, PrintWriter out, PrintWriter err, String... arguments) {
        LiveSite site = new LiveSite(settings, out, err);
        return line(settings, out, err)
                .setExecutionStrategy(typed -> run(typed, live -> site.run(live, typed.originalArgs())))
                .execute(arguments);
    }

    /** Runs a command inside the running site. */
    static int runInside(BeanLocator site, PrintWriter out, PrintWriter err, String... arguments) {
        return line(Map.of(), out, err)
                .setExecutionStrategy(typed -> run(typed, live -> live.run(site, out)))
                .execute(arguments);
    }

    private static CommandLine line(Map<String, Object> settings, PrintWriter out, PrintWriter err) {
        return withHelp(new CommandLine(new Commands(settings, out)))
                .setOut(out)
                .setParameterExceptionHandler((wrong, typed) -> told(err, sentence(wrong), USAGE))
                .setExecutionExceptionHandler((e, line, typed) -> told(err, StartFault.sentence(e), NOT_WELL));
    }

    private static int run(ParseResult typed, ToIntFunction<LiveCommand> site) {
        CommandLine last = typed.asCommandLineList().getLast();
        if (last.isUsageHelpRequested() || !(last.getCommand() instanceof LiveCommand command)) {
            return new RunLast().execute(typed);
        }
        try {
            return site.applyAsInt(command);
        } catch (RuntimeException e) {
            throw new ExecutionException(last, "The command failed", e);
        }
    }

    private static CommandLine withHelp(CommandLine line) {
        line.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .scopeType(ScopeType.INHERIT)
                        .description("Says what there is.")
                        .build());
        return line;
    }

    private static int told(PrintWriter err, String sentence, int exit) {
        err.println(sentence);
        return exit;
    }

    private static String sentence(ParameterException wrong) {
        List<String> unknown = wrong instanceof UnmatchedArgumentException unmatched
                ? unmatched.getUnmatched()
                : wrong.getCommandLine().getUnmatchedArguments();
        String what = unknown.isEmpty() ? wrong.getMessage() : "There is no " + unknown.getFirst();
        return what + "; " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help says what there is.";
    }

    @Command(
            name = "export",
            description = "Writes the public site as files, for nginx or a bucket to serve it, and checks every link.")
    int export(
            @Option(
                            names = "--static",
                            required = true,
                            paramLabel = "DIR",
                            description = "Folder of the copy: an empty or new one, or that of an earlier export.")
                    Path folder) {
        CopyFolder copy = new CopyFolder(folder);
        try (StaticSite site = StaticSite.start(settings)) {
            Report report = new Export(site, copy).run();
            report.print(out);
            return report.isWell() ? WELL : NOT_WELL;
        }
    }

    @Command(
            name = "proofread",
            description =
                    "Looks through texts of the content folder, all of them when none is named; 1 when something blocks.")
    int proofread(
            @Parameters(arity = "0..*", paramLabel = "FILE", description = "Markdown file of the content folder.")
                    List<Path> files) {
        try (ApplicationContext site = StaticSite.context(settings)) {
            return new Proofreading(site, out).isWell(files == null ? List.of() : files) ? WELL : NOT_WELL;
        }
    }

    @Command(
            name = "preview-mails",
            description =
                    "Writes every template of content/mails, filled with samples, as mail, web page and text message.")
    int previewMails(@Parameters(paramLabel = "DIR", description = "Folder to write to.") Path folder) {
        try (ApplicationContext site = StaticSite.context(settings)) {
            int templates = site.getBean(MailPreview.class).write(folder);
            out.println(templates + " templates are in " + folder + ".");
            return WELL;
        }
    }
}
