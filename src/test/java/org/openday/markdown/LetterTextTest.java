package org.openday.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterTextTest {

    @ParameterizedTest
    @CsvSource({
        "'您好：\n\n**请**看\n这里。', '您好：\n\n请看这里。'",
        "'one\ntwo', 'one\ntwo'",
        "'- a\n- b\n\nc', '- a\n- b\n\nc'",
        "'3. a\n4. b', '3. a\n4. b'",
        "'[看]({{link}})。', '看 <{{link}}>。'",
        "'[看](nowhere)。', '看。'",
        "'# 题\n\n`x`', '题\n\nx'",
    })
    void aTextIsTypedAsALetter(String source, String letter) {
        assertThat(Rendered.text(source).letter(LetterTextTest::target)).isEqualTo(letter);
    }

    private static LinkResolver.Target target(String destination) {
        return destination.equals("nowhere") ? null : new LinkResolver.Target(destination, null, null);
    }
}
