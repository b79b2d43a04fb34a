package org.openday.operations;

import io.micronaut.context.BeanContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes commands while the site runs, through a socket in a folder that only the site's user may enter. */
@Singleton
@Requires(property = "datasources.default.enabled", notEquals = StringUtils.FALSE)
final class OperatorSocket {

    private static final Logger LOG = LoggerFactory.getLogger(OperatorSocket.class);

    private final Site site;
    private final BeanContext beans;
    private final SocketFile file;
    private volatile @Nullable ServerSocketChannel door;

    OperatorSocket(Site site, BeanContext beans) {
        this.site = site;
        this.beans = beans;
        this.file = SocketFile.in(site.home());
    }

    /** A site that commands cannot reach serves its readers all the same: what is in the way is a warning. */
    @EventListener
    void open(ServerStartupEvent started) {
        try {
            Optional<String> obstacle = file.fault().or(this::rival);
            if (obstacle.isPresent()) {
                LOG.warn("{}", obstacle.get());
            } else {
                listen(bound());
            }
        } catch (IOException e) {
            LOG.warn("Commands cannot reach this site, since {} cannot be made: {}", file.path(), e.getMessage());
        }
    }

    private Optional<String> rival() {
        return file.call().map(line -> {
            close(line);
            return "Commands go to another site that runs on this OPENDAY_HOME, not to this one.";
        });
    }

    /** What lies there under the socket's name was left behind by a site that was killed. */
    private ServerSocketChannel bound() throws IOException {
        ownersOnly(site.folder(SocketFile.FOLDER));
        Files.deleteIfExists(file.path());
        ServerSocketChannel bound = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        return bound.bind(file.address());
    }

    private static void ownersOnly(Path folder) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }

    private void listen(ServerSocketChannel bound) {
        door = bound;
        Thread.ofVirtual().name("operators").start(() -> admit(bound));
    }

    private void admit(ServerSocketChannel bound) {
        try {
            while (true) {
                SocketChannel line = bound.accept();
                Thread.ofVirtual().name("operator").start(() -> serve(line));
            }
        } catch (IOException e) {
            LOG.debug("The door is closed", e);
        }
    }

    private void serve(SocketChannel line) {
        try (line) {
            Dialogue dialogue = new Dialogue(line);
            String[] arguments = dialogue.asked().toArray(String[]::new);
            dialogue.exit(Commands.runInside(beans, dialogue.output(), dialogue.errors(), arguments));
        } catch (IOException e) {
            LOG.debug("Whoever asked has gone", e);
        }
    }

    @PreDestroy
    void close() throws IOException {
        ServerSocketChannel open = door;
        if (open != null) {
            open.close();
            Files.deleteIfExists(file.path());
        }
    }

    private static void close(SocketChannel line) {
        try (line) {
            LOG.debug("Somebody answers there");
        } catch (IOException e) {
            LOG.debug("Not even closed", e);
        }
    }
}
