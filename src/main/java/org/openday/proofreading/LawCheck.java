package org.openday.proofreading;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openday.proofreading.Sentences.Sentence;

/** Laws cited without an article, which nobody can look up, and articles of nobody knows which law. */
@Singleton
final class LawCheck implements Check {

    private static final Pattern LAW = Pattern.compile("《[^《》\\n]{0,60}?(?:法|法典|条例|规定|办法)(?:（[^《》（）\\n]{1,20}）)?》");
    private static final Pattern ARTICLE = Pattern.compile("第[一二三四五六七八九十百千零〇两\\d]{1,9}条");
    private static final Pattern SAME_LAW = Pattern.compile("[本该同](?:一)?(?:法|条例|规定|办法)");

    /** What has been named since the last heading, and in all: while a text names one law, its articles are of that. */
    private static final class Named {
        private final Set<String> all = new HashSet<>();
        private boolean inSection;

        void take(Prose prose) {
            LAW.matcher(prose.text()).results().forEach(law -> all.add(law.group()));
            inSection = (inSection && !prose.isHeading()) || names(LAW, prose.text());
        }

        boolean law() {
            return inSection || all.size() == 1;
        }
    }

    @Override
    public void look(Sheet sheet, Notes notes) {
        if (sheet.isChinese()) {
            Named named = new Named();
            sheet.prose().stream().filter(Prose::isBody).forEach(prose -> {
                named.take(prose);
                look(prose, named.law(), notes);
            });
        }
    }

    private static void look(Prose prose, boolean lawIsNamed, Notes notes) {
        for (Sentence sentence : Sentences.of(prose.text())) {
            boolean article = names(ARTICLE, sentence.text());
            if (!article && !prose.isHeading()) {
                first(LAW, sentence, prose, Rule.LAW_WITHOUT_ARTICLE, notes);
            } else if (article && !lawIsNamed && !names(SAME_LAW, sentence.text())) {
                first(ARTICLE, sentence, prose, Rule.ARTICLE_WITHOUT_LAW, notes);
            }
        }
    }

    private static void first(Pattern pattern, Sentence sentence, Prose prose, Rule rule, Notes notes) {
        Matcher found = pattern.matcher(sentence.text());
        if (found.find()) {
            int from = sentence.from() + found.start();
            prose.note(notes, rule, from, sentence.from() + found.end(), found.group());
        }
    }

    private static boolean names(Pattern pattern, String text) {
        return pattern.matcher(text).find();
    }
}
