package org.openday.proofreading;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.openday.proofreading.Words.Hit;
import org.openday.shared.Site;

/** Words that are written wrongly, and words the operator wants looked at before they are published. */
@Singleton
final class WordCheck implements Check {

    private final WordList wrong;
    private final WordList sensitive;

    WordCheck(Site site) {
        Path folder = site.home().resolve("proofreading");
        wrong = new WordList("wrong-words.txt", folder);
        sensitive = new WordList("sensitive-words.txt", folder);
    }

    @Override
    public void look(Sheet sheet, Notes notes) {
        look(wrong, Rule.WRONG_WORD, sheet, notes);
        look(sensitive, Rule.SENSITIVE_WORD, sheet, notes);
    }

    private static void look(WordList list, Rule rule, Sheet sheet, Notes notes) {
        Words words = list.words();
        for (Prose prose : sheet.prose()) {
            for (Hit hit : words.in(prose.text())) {
                String found = prose.text().substring(hit.from(), hit.to());
                prose.note(notes, rule, hit.from(), hit.to(), found, list.right(hit));
            }
        }
    }
}
