package org.openday.oversight;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openday.audit.AuditLog;
import org.openday.audit.ChainedEntry;
import org.openday.audit.Sought;
import org.openday.database.Database;

/**
 * Entries of the log as CSV (RFC 4180, UTF-8 with a mark so that spreadsheets know it), read from the database a thousand at
 * a time while they go out. The hash of each stands last: whoever has all can verify them without us. An entry
 * from before addresses were noted has none, not even {@code -}, and is hashed without it.
 */
@SuppressWarnings("JdkObsolete") // A sequence of streams asks for it.
final class LogCopy implements Enumeration<InputStream> {

    private static final String HEADINGS = "\uFEFFseq,time,actor,origin,whence,act,subject,digest,previous,hash\r\n";

    private final AuditLog log;
    private final Database database;
    private final Sought sought;
    private List<ChainedEntry> page;

    private LogCopy(AuditLog log, Database database, Sought sought) {
        this.log = log;
        this.database = database;
        this.sought = sought;
        this.page = read(0);
    }

    /** @throws org.openday.database.DatabaseGone also while it is read */
    static InputStream of(AuditLog log, Database database, Sought sought) {
        return new SequenceInputStream(stream(HEADINGS), new SequenceInputStream(new LogCopy(log, database, sought)));
    }

    @Override
    public boolean hasMoreElements() {
        return !page.isEmpty();
    }

    @Override
    public InputStream nextElement() {
        if (page.isEmpty()) {
            throw new NoSuchElementException();
        }
        String lines = page.stream().map(LogCopy::line).collect(Collectors.joining());
        page = read(page.getLast().seq());
        return stream(lines);
    }

    private List<ChainedEntry> read(long after) {
        return database.use(() -> log.after(after, sought));
    }

    private static String line(ChainedEntry entry) {
        return Stream.of(
                                String.valueOf(entry.seq()),
                                entry.doneAt().toString(),
                                entry.actor(),
                                entry.origin(),
                                Objects.requireNonNullElse(entry.whence(), ""),
                                entry.act(),
                                entry.subject(),
                                entry.digest(),
                                entry.previous(),
                                entry.hash())
                        .map(LogCopy::field)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    /** A name that a spreadsheet would take for a formula gets a quotation mark in front. */
    private static String field(String text) {
        String harmless = text.matches("[=+\\-@\\t].+") ? "'" + text : text;
        return harmless.matches("(?s).*[\",\r\n].*") ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
