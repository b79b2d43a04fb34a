package org.openday.proofreading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openday.markdown.ReadingLength;
import org.openday.proofreading.Sentences.Sentence;

/**
 * How plain a Chinese text is, after 徐巍、姚振晔、陈冬华, 中文年报可读性：衡量与检验, 会计研究 2021(3); see
 * {@code docs/plain-language.md}.
 *
 * @param length how much there is to read, in Chinese characters and half words
 * @param clause characters in a clause on average
 * @param links characters of adverbs and conjunctions in a hundred
 * @param longSentences sentences in a hundred that are longer than allowed
 * @param minutes how long it takes to read
 */
public record Readability(int length, double clause, double links, double longSentences, int minutes) {

    private static final Pattern CLAUSE_END = Pattern.compile("[，。；：！？,;:!?\\n—…]+");

    /** What these take from a text of 100 points; how they were found is told in the documentation. */
    private static final double EASY_CLAUSE = 8;

    private static final double EACH_CHARACTER = 4;
    private static final double EASY_LINKS = 5;
    private static final double EACH_LINK = 2;
    private static final double EACH_LONG_SENTENCE = 0.5;

    /** 100 is as plain as can be, 0 is as hard. */
    public int score() {
        double clauses = EACH_CHARACTER * Math.max(0, clause - EASY_CLAUSE);
        double words = EACH_LINK * Math.max(0, links - EASY_LINKS);
        return (int) Math.round(Math.clamp(100 - clauses - words - EACH_LONG_SENTENCE * longSentences, 0, 100));
    }

    /** The published figure, which grows with difficulty: half of the two first figures together. */
    public double published() {
        return (clause + links) / 2;
    }

    static Readability of(Sheet sheet, int longest) {
        List<String> texts = sheet.prose().stream()
                .filter(prose -> prose.isBody() && !prose.isHeading())
                .map(Prose::text)
                .toList();
        return of(texts, longest);
    }

    static Readability of(List<String> texts, int longest) {
        int length = texts.stream().mapToInt(ReadingLength::of).sum();
        long clauses = texts.stream().flatMap(Readability::clauses).count();
        List<Integer> sentences = texts.stream()
                .flatMap(text -> Sentences.of(text).stream())
                .map(Sentence::text)
                .map(ReadingLength::of)
                .filter(each -> each > 0)
                .toList();
        long tooLong = sentences.stream().filter(each -> each > longest).count();
        int links = texts.stream().mapToInt(LinkWords::characters).sum();
        return new Readability(
                length,
                share(length, clauses),
                100 * share(links, length),
                100 * share(tooLong, sentences.size()),
                ReadingLength.minutes(length));
    }

    private static Stream<String> clauses(String text) {
        return CLAUSE_END.splitAsStream(text).filter(clause -> ReadingLength.of(clause) > 0);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
