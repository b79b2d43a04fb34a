package org.openday.proofreading;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is looked for. Each has a text {@code proof.CODE} in the theme. */
public enum Rule {
    FRONT_MATTER,
    TITLE_LONG,
    SUMMARY_MISSING,
    TOPIC_UNKNOWN,
    DATES_CROSSED,
    DATE_PAST,
    LINK_BROKEN,
    LINK_FRAGMENT,
    LINK_UNSAFE,
    LINK_TEXT,
    IMAGE_ALT,
    IMAGE_ALT_NAME,
    IMAGE_FOREIGN,
    VIDEO_FACTS,
    HEADING_TOP,
    HEADING_SKIP,
    TABLE_HEADER,
    SPACING,
    HALF_WIDTH,
    FULL_WIDTH,
    DOUBLED_MARK,
    QUOTES,
    ELLIPSIS,
    DASH,
    WRONG_WORD,
    SENSITIVE_WORD,
    TERM_UNLINKED,
    TERM_UNEXPLAINED,
    LAW_WITHOUT_ARTICLE,
    ARTICLE_WITHOUT_LAW,
    SENTENCE_LONG,
    HARD_TO_READ;

    /** For settings and keys of texts, for example {@code link-broken}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Rule> of(String code) {
        return Stream.of(values()).filter(rule -> rule.code().equals(code)).findFirst();
    }
}
