package org.openday.publishing.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.openday.content.FileText;
import org.openday.proofreading.Finding;
import org.openday.proofreading.Manuscript;
import org.openday.proofreading.Proofreader;
import org.openday.proofreading.Readability;
import org.openday.proofreading.Rule;
import org.openday.proofreading.Severity;
import org.openday.publishing.Edition;
import org.openday.publishing.Kind;
import org.openday.web.Wording;

/** Puts into words what the proofreader finds, for the editor. */
@Singleton
final class Corrections {

    private final Proofreader proofreader;

    Corrections(Proofreader proofreader) {
        this.proofreader = proofreader;
    }

    /** What is to be looked at in a text that stands or would stand in the place of an edition. */
    Corrected of(Edition edition, String text, Wording words) {
        Manuscript manuscript = new Manuscript(edition.target(), text);
        int above = linesAbove(manuscript.text());
        List<Correction> corrections = proofreader.check(manuscript).stream()
                .filter(finding -> !isSaidAtItsField(edition, finding))
                .map(finding -> correction(finding, above, words))
                .toList();
        Readability readability = proofreader.readability(manuscript);
        return new Corrected(
                corrections,
                corrections.isEmpty()
                        ? words.text("publishing.corrections.none")
                        : words.text("publishing.corrections.some", corrections.size()),
                words.text("publishing.readability", readability.score(), readability.minutes()));
    }

    /** An event's form says in its own words what is wrong with its facts. */
    private static boolean isSaidAtItsField(Edition edition, Finding finding) {
        return edition.kind() == Kind.EVENT && finding.rule() == Rule.FRONT_MATTER;
    }

    /** Lines of the front matter, which the editor shows as fields. */
    private static int linesAbove(String text) {
        String body = FileText.of(text).body();
        int start = text.length() - Math.min(text.length(), body.length());
        return (int)
                text.substring(0, start).chars().filter(each -> each == '\n').count();
    }

    private static Correction correction(Finding finding, int above, Wording words) {
        Finding.Spot spot = finding.spot();
        int line = spot.line() - above;
        boolean blocks = finding.severity() == Severity.BLOCKS;
        String where = line > 0
                ? words.text("publishing.corrections.line", line)
                : words.text("publishing.corrections.matter");
        return new Correction(
                blocks,
                words.text(blocks ? "publishing.corrections.must" : "publishing.corrections.may", where),
                spot.quote(),
                words.text(finding.messageKey(), finding.values().toArray()),
                line,
                spot.column(),
                spot.length());
    }
}
