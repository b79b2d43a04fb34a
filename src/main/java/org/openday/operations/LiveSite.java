package org.openday.operations;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openday.Openday;
import org.openday.shared.BrokenConfiguration;
import org.openday.shared.Site;

/** The site as the command line finds it: running, or stopped and then started without its server for one command. */
final class LiveSite {

    private final Map<String, Object> settings;
    private final PrintWriter out;
    private final PrintWriter err;

    /** A site with settings that differ, for example {@code openday.home}. */
    LiveSite(Map<String, Object> settings, PrintWriter out, PrintWriter err) {
        this.settings = settings;
        this.out = out;
        this.err = err;
    }

    /** Has a command run where the database is open, and hands back its exit code. */
    int run(LiveCommand command, List<String> arguments) {
        try (ApplicationContext context = context()) {
            SocketFile socket = SocketFile.in(home(context));
            socket.fault().ifPresent(err::println);
            Optional<SocketChannel> line = socket.call();
            return line.isPresent() ? ask(line.get(), arguments) : command.run(context.start(), out);
        }
    }

    private ApplicationContext context() {
        return ApplicationContext.builder()
                .mainClass(Openday.class)
                .deduceEnvironment(false)
                .properties(settings)
                .properties(Map.of(NothingScheduled.SETTING, false))
                .build();
    }

    /** Read before anything is made: a bean that opens the database of a running site would fail. */
    private static Path home(ApplicationContext context) {
        return context.getEnvironment()
                .start()
                .getProperty("openday.home", Path.class)
                .orElse(Path.of(Site.HOME));
    }

    private int ask(SocketChannel line, List<String> arguments) {
        try (line) {
            return new Dialogue(line).ask(arguments, out, err);
        } catch (IOException e) {
            throw new BrokenConfiguration("The site ended before the command did: ask again.", e);
        }
    }
}
