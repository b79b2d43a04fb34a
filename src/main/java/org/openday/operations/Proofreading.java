package org.openday.operations;

import io.micronaut.context.BeanLocator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openday.proofreading.Finding;
import org.openday.proofreading.Manuscript;
import org.openday.proofreading.Proofreader;
import org.openday.proofreading.Severity;
import org.openday.shared.BrokenConfiguration;
import org.openday.shared.Language;
import org.openday.shared.Site;
import org.openday.web.Messages;

/** Looks through files of the content folder and says what it finds, each on a line that editors of text can jump to. */
final class Proofreading {

    private static final String MARKDOWN = ".md";

    private final Proofreader proofreader;
    private final Messages messages;
    private final Path folder;
    private final PrintWriter out;

    Proofreading(BeanLocator site, PrintWriter out) {
        this.proofreader = site.getBean(Proofreader.class);
        this.messages = site.getBean(Messages.class);
        this.folder = site.getBean(Site.class).content();
        this.out = out;
    }

    /** Whether nothing blocks. */
    boolean isWell(List<Path> files) {
        List<Path> all = files.isEmpty() ? everyText() : files;
        List<Finding> findings =
                all.stream().flatMap(file -> told(file).stream()).toList();
        long blocking = findings.stream().filter(Proofreading::blocks).count();
        out.println(all.size() + " texts, " + blocking + " findings that block, " + (findings.size() - blocking)
                + " warnings");
        return blocking == 0;
    }

    private List<Finding> told(Path file) {
        List<Finding> findings = proofreader.check(manuscript(file));
        findings.forEach(finding -> out.println(file + ":" + sentence(finding)));
        return findings;
    }

    private String sentence(Finding finding) {
        return finding.spot().line() + ":" + finding.spot().column() + ": "
                + finding.severity().name().toLowerCase(Locale.ROOT) + " "
                + finding.rule().code() + ": "
                + messages.text(
                        Language.EN, finding.messageKey(), finding.values().toArray());
    }

    private Manuscript manuscript(Path file) {
        try {
            Path real = file.toRealPath();
            Path root = folder.toRealPath();
            if (!real.startsWith(root) || !real.toString().endsWith(MARKDOWN)) {
                throw new BrokenConfiguration(file + " is no text (.md) of " + folder + ": name one that is.");
            }
            return new Manuscript(root.relativize(real), Files.readString(real));
        } catch (IOException e) {
            throw new BrokenConfiguration(
                    file + " cannot be read as UTF-8 text: check its name and how it was saved.", e);
        }
    }

    private List<Path> everyText() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(MARKDOWN))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean blocks(Finding finding) {
        return finding.severity() == Severity.BLOCKS;
    }
}
