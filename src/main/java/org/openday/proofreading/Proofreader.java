package org.openday.proofreading;

import jakarta.inject.Singleton;
import java.util.List;
import org.openday.content.ContentFiles;
import org.openday.content.Trial;
import org.openday.markdown.Markdown;

/** Looks through manuscripts: as they are typed, before they go to review, and when an operator asks. */
@Singleton
public final class Proofreader {

    private final ContentFiles files;
    private final Markdown markdown;
    private final List<Check> checks;
    private final Severities severities;
    private final ProofreadingSettings settings;

    Proofreader(
            ContentFiles files,
            Markdown markdown,
            List<Check> checks,
            Severities severities,
            ProofreadingSettings settings) {
        this.files = files;
        this.markdown = markdown;
        this.checks = checks;
        this.severities = severities;
        this.settings = settings;
    }

    /** What an editor should look at, in the order of the text; at most a hundred of each rule. Takes time linear in its length. */
    public List<Finding> check(Manuscript manuscript) {
        Sheet sheet = sheet(manuscript);
        Notes notes = new Notes(sheet.lines(), severities);
        checks.forEach(check -> check.look(sheet, notes));
        return notes.findings();
    }

    /** Its links that lead nowhere; of the findings of {@link #check} those alone, for who looks through many texts. */
    public List<Finding> deadLinks(Manuscript manuscript) {
        Sheet sheet = sheet(manuscript);
        Notes notes = new Notes(sheet.lines(), severities);
        checks.stream().filter(LinkCheck.class::isInstance).forEach(check -> check.look(sheet, notes));
        return notes.findings().stream()
                .filter(finding -> finding.rule() == Rule.LINK_BROKEN || finding.rule() == Rule.LINK_FRAGMENT)
                .toList();
    }

    /** How plain its language is and how long it takes to read. */
    public Readability readability(Manuscript manuscript) {
        return Readability.of(sheet(manuscript), settings.sentence());
    }

    private Sheet sheet(Manuscript manuscript) {
        Trial trial = files.tried(manuscript.file(), manuscript.text());
        return new Sheet(manuscript, trial, markdown.parse(trial.body()));
    }
}
