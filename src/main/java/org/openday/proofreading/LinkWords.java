package org.openday.proofreading;

import java.util.List;

/** Adverbs and conjunctions by which sentences grow long: a closed list, since no parser of Chinese is asked (docs/plain-language.md). */
final class LinkWords {

    private static final Words WORDS = new Words(List.of("""
            但是 但 然而 可是 不过 而且 并且 并 以及 及其 及 或者 或 因为 因此 因而 由于 所以 从而 虽然 尽管 即使 即便 如果 若 倘若
            假如 只要 只有 除非 无论 不论 不管 既然 既 况且 何况 甚至 以便 以免 否则 与其 宁可 不仅 不但 不只 而是 而 则 且 与 和 同时
            此外 另外 其中 例如 比如 即 非常 十分 极其 极 相当 特别 尤其 更加 更 最 比较 较为 较 过于 已经 曾经 正在 将要 即将 一直 始终
            往往 常常 经常 总是 不断 逐步 逐渐 进一步 充分 切实 有效 大力 全面 深入 积极 认真 严格 坚决 依法 均 皆 都 仅 仅仅 只 才 就
            又 再 还 也 必须 务必 尽量 尽快 立即 随即 相互 共同 分别 一并 予以 加以 进行 具有 对于 关于 有关 相关 根据 按照 依照 依据
            """.strip().split("\\s+")));

    private LinkWords() {}

    /** How many characters of a text belong to such words. */
    static int characters(String text) {
        return WORDS.in(text).stream().mapToInt(hit -> hit.to() - hit.from()).sum();
    }
}
