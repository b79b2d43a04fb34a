package org.openday.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MergeTest {

    private static final String BASE = """
            ---
            title: 题目
            topics: [a]
            ---
            一。

            二。

            三。
            """;

    @Test
    void blocksJoinedAgainAreTheTextToTheByte() {
        String text = "---\n# note\ntitle: a\nlist:\n  - x\n- y\n\nsummary: b\n---\n\n\n一。\n二。\n\n```\na\n\n\nb\n```\n";
        assertThat(Block.join(Block.of(text))).isEqualTo(text);
        assertThat(Block.join(Block.of(BASE))).isEqualTo(BASE);
        assertThat(Block.join(Block.of("无题\n"))).isEqualTo("无题\n");
        assertThat(Block.of(BASE)).hasSize(7);
    }

    @Test
    void neighbouringParagraphsAreNoConflict() {
        assertThat(Merge.of(BASE, BASE.replace("一。", "一、李。"), BASE.replace("二。", "二、王。")))
                .contains(BASE.replace("一。", "一、李。").replace("二。", "二、王。"));
    }

    @Test
    void paragraphsPutAtOnePlaceBothStand() {
        assertThat(Merge.of(BASE, BASE + "\n李。\n", BASE + "\n王。\n")).contains(BASE + "\n李。\n\n王。\n");
    }

    @Test
    void theSameChangeStandsOnce() {
        assertThat(Merge.of(BASE, BASE + "\n李。\n", BASE + "\n李。\n")).contains(BASE + "\n李。\n");
    }

    @Test
    void aParagraphChangedByBothIsAConflict() {
        assertThat(Merge.of(BASE, BASE.replace("二。", "二、李。"), BASE.replace("二。", "二、王。")))
                .isEmpty();
    }

    @Test
    void aParagraphTakenOutByOneAndChangedByTheOtherIsAConflict() {
        assertThat(Merge.of(BASE, BASE.replace("二。\n\n", ""), BASE.replace("二。", "二、王。")))
                .isEmpty();
    }

    @Test
    void keysOfTheFrontMatterAreMergedOneByOne() {
        assertThat(Merge.of(BASE, BASE.replace("题目", "新题目"), BASE.replace("[a]", "[a, b]")))
                .contains(BASE.replace("题目", "新题目").replace("[a]", "[a, b]"));
    }

    @Test
    void aKeyAddedByBothIsNeverThereTwice() {
        String one = BASE.replace("topics: [a]\n", "topics: [a]\nsummary: 李\n");
        String other = BASE.replace("topics: [a]\n", "topics: [a]\nsummary: 王\n");
        assertThat(Merge.of(BASE, one, other)).isEmpty();
    }
}
