package org.openday.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to take long: what is counted is how often a character is read. */
class HostileTextTest {

    private static final int LENGTH = 100_000;

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
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ", "中 ", "中,", ",", "，", "。", ".", "-", "…", "\"", "“", "”", "１", "(", "中(", "!", "中.", "中-", "a ",
                "　"
            })
    void typographyReadsEachCharacterAFewTimes(String unit) {
        assertThat(reads(unit)).isLessThan(60L * LENGTH);
    }

    @Test
    void aCountThatGrowsWithTheSquareWouldBeSeen() {
        long[] reads = new long[1];
        CharSequence dots = new Counted(".".repeat(5000), reads);
        assertThat(java.util.regex.Pattern.compile("\\.{3,}+(?=中)")
                        .matcher(dots)
                        .find())
                .isFalse();
        assertThat(reads[0]).isGreaterThan(60L * 5000);
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
        try (ProofreadingDesk desk = ProofreadingDesk.in(folder)) {
            String body = unit.repeat(LENGTH / unit.length());
            assertThat(desk.check("pages/p.md", "---\ntitle: 题目\nsummary: 好\norder: 1\n---\n" + body))
                    .hasSizeLessThanOrEqualTo(Notes.MOST * Rule.values().length);
        }
    }

    private static long reads(String unit) {
        String text = Stream.generate(() -> unit)
                .limit(LENGTH / unit.length())
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                .toString();
        long[] reads = new long[1];
        Prose prose = new Prose(text, null, index -> index);
        Notes notes =
                new Notes(new Lines(text), new Severities(new ProofreadingSettings(java.util.List.of(), 80, 40, 60)));
        new TypographyCheck().look(prose, new Counted(text, reads), notes);
        return reads[0];
    }
}
