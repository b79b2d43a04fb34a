package org.openday.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CjkTest {
    private static final EnumSet<UnicodeScript> SCRIPTS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI);

    @Test
    void everyLetterOfACjkScriptIsCjk() {
        assertThat(letters().filter(c -> SCRIPTS.contains(UnicodeScript.of(c))))
                .hasSizeGreaterThan(100_000)
                .allMatch(Cjk::isCjk);
    }

    @Test
    void noLetterOfAnotherScriptThatIsWrittenWithSpacesIsCjk() {
        var others = EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC, UnicodeScript.ARABIC);
        assertThat(letters().filter(c -> c < 0xFF00 && others.contains(UnicodeScript.of(c))))
                .noneMatch(Cjk::isCjk);
    }

    @Test
    void anEmojiIsNotCjk() {
        assertThat(letters().filter(Character::isEmojiPresentation)).isEmpty();
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(Character::isEmojiPresentation))
                .noneMatch(Cjk::isCjk);
    }

    @ParameterizedTest
    @CsvSource({
        "中,文,true",
        "中,：,true",
        "。,“,true",
        "”,中,true",
        "か,字,true",
        "中,a,false",
        "a,中,false",
        "한,中,false",
        "한,국,false",
        "“,“,false",
        "中,😀,false",
        "１,２,true"
    })
    void onlyChineseAndJapaneseFlowOnOverALineBreak(String before, String after, boolean flows) {
        assertThat(Cjk.flowsOn(before.codePointAt(0), after.codePointAt(0))).isEqualTo(flows);
    }

    private static IntStream letters() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(Character::isLetter);
    }
}
