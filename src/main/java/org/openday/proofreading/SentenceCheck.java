package org.openday.proofreading;

import jakarta.inject.Singleton;
import org.openday.markdown.ReadingLength;
import org.openday.proofreading.Sentences.Sentence;

/** Sentences nobody can say in one breath, and texts that are hard to read as a whole. */
@Singleton
final class SentenceCheck implements Check {

    /** A shorter text has too few sentences to be judged. */
    private static final int SHORTEST_JUDGED = 200;

    private final ProofreadingSettings settings;

    SentenceCheck(ProofreadingSettings settings) {
        this.settings = settings;
    }

    @Override
    public void look(Sheet sheet, Notes notes) {
        sheet.prose().forEach(prose -> look(prose, notes));
        if (sheet.isChinese()) {
            score(Readability.of(sheet, settings.sentence()), sheet, notes);
        }
    }

    private void look(Prose prose, Notes notes) {
        for (Sentence sentence : Sentences.of(prose.text())) {
            int length = ReadingLength.of(sentence.text());
            if (length > settings.sentence()) {
                prose.note(
                        notes,
                        Rule.SENTENCE_LONG,
                        sentence.from(),
                        sentence.to(),
                        String.valueOf(length),
                        String.valueOf(settings.sentence()));
            }
        }
    }

    private void score(Readability readability, Sheet sheet, Notes notes) {
        if (readability.length() >= SHORTEST_JUDGED && readability.score() < settings.score()) {
            int at = sheet.inFile(0);
            notes.note(
                    Rule.HARD_TO_READ, at, at, String.valueOf(readability.score()), String.valueOf(settings.score()));
        }
    }
}
