package org.openday.notification;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openday.content.ContentChanged;
import org.openday.content.ContentDesk;
import org.openday.content.ContentFolder;
import org.slf4j.LoggerFactory;

/** What the log says of letters a site has not written. */
class MissingMailsTest {

    private static final MailType MAILS = new MailType();
    private static final Logger LOG = (Logger) LoggerFactory.getLogger(MissingMails.class);

    @TempDir
    private Path folder;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void read() {
        log.start();
        LOG.addAppender(log);
    }

    @AfterEach
    void stop() {
        LOG.detachAppender(log);
    }

    @Test
    void aSiteWithoutLettersIsToldOnce() {
        MissingMails missing = open(new ContentDesk(folder));
        missing.changed(new ContentChanged(Set.of()));
        missing.changed(new ContentChanged(Set.of()));
        assertThat(lines()).containsExactly("content/mails has no good letters: the built-in letters are used.");
    }

    @Test
    void lettersThatAreMissingAreNamed() throws Exception {
        ContentDesk desk = new ContentDesk(folder);
        try (Stream<Path> files = Files.list(Path.of("content/mails"))) {
            for (Path file : files.filter(each -> !each.endsWith("offer.en.md")).toList()) {
                desk.write("mails/" + file.getFileName(), Files.readAllBytes(file));
            }
        }
        open(desk).changed(new ContentChanged(Set.of()));
        assertThat(lines()).containsExactly("content/mails has no good offer.en.md: the built-in letters are used.");
    }

    private static MissingMails open(ContentDesk desk) {
        ContentFolder content = desk.open(MAILS);
        return new MissingMails(new MailTemplates(content, MAILS, new BuiltInMails(content, MAILS)));
    }

    private List<String> lines() {
        return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
