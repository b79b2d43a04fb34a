package org.openday.article.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openday.article.web.Candidate.Title;
import org.openday.shared.Language;

class LetterPairsTest {

    private static final Candidate FRAUD = new Candidate(
            "/articles/first-ten-minutes-after-fraud",
            LetterPairs.of("first-ten-minutes-after-fraud"),
            Map.of(Language.ZH, new Title("转账以后", LetterPairs.of("转账以后"))));

    @Test
    void oneWordOfALongSlugIsEnough() {
        assertThat(FRAUD.nearness(Wanted.lastOf("/articles/fraud"), Language.ZH))
                .isEqualTo(1);
        assertThat(FRAUD.nearness(Wanted.lastOf("/articles/f"), Language.ZH)).isLessThan(0.4);
        assertThat(FRAUD.nearness(Wanted.lastOf("/articles/weather"), Language.ZH))
                .isLessThan(0.4);
    }
}
