package org.openday.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to take long: what is counted is how often a character is read. */
class HostileTextTest {

    private static final int LENGTH = 100_000;
    /** Of each character: a dozen patterns look at it and at its neighbours. */
    private static final long MOST_READS = 100;

    /** A text that counts. */
    private static final class Counted implements CharSequence {

        private final CharSequence text;
        private final long[] reads;

        Counted(CharSequence text, long[] reads) {
            this.text = text;
            this.reads = reads;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            reads[0]++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return text.subSequence(from, to);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    @TempDir
    static Path folder;

    private static ProofreadingDesk desk;

    @BeforeAll
    static void open() {
        desk = ProofreadingDesk.in(folder);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ", "中 ", "中,", ",", "，", "。", ".", "-", "…", "\"", "“", "”", "１", "(", "中(", "!", "中.", "中-", "a ",
                "　"
            })
    void typographyReadsEachCharacterAFewTimes(String unit) {
        assertThat(reads(unit)).isLessThan(MOST_READS * LENGTH);
    }

    @Test
    void aCountThatGrowsWithTheSquareWouldBeSeen() {
        long[] reads = new long[1];
        CharSequence dots = new Counted(".".repeat(5000), reads);
        assertThat(Pattern.compile("\\.{3,}+(?=中)").matcher(dots).find()).isFalse();
        assertThat(reads[0]).isGreaterThan(MOST_READS * 5000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "《", "《法", "第", "第一", "第一条", "[点击这里](x.md)", "![](", "> ", "- ", "# 中\n\n", "|", "| |", "中 文，，", "渡假",
                        "渡",
                "《民法典》", "监视居住", "取保候审", "“", "&amp;", "\\", "。", "a@b ", "https://", "**", "`", "[^1]", "<b>", "\n",
                        "𠮷 中"
            })
    void atMostAHundredOfEachRuleAreTold(String unit) {
        String body = unit.repeat(LENGTH / unit.length());
        assertThat(desk.check("pages/p.md", "---\ntitle: 题目\nsummary: 好\norder: 1\n---\n" + body))
                .hasSizeLessThanOrEqualTo(Notes.MOST * Rule.values().length);
    }

    private static long reads(String unit) {
        String text = Stream.generate(() -> unit)
                .limit(LENGTH / unit.length())
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                .toString();
        long[] reads = new long[1];
        Prose prose = new Prose(text, null, index -> index);
        Notes notes = new Notes(new Lines(text), new Severities(new ProofreadingSettings(List.of(), 80, 40, 60)));
        new TypographyCheck().look(prose, new Counted(text, reads), notes);
        return reads[0];
    }
}
