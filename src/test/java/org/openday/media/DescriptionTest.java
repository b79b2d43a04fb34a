package org.openday.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openday.media.Description.Fault;

class DescriptionTest {

    @Test
    void aPictureNeedsWordsUnlessItIsDecorative() {
        assertThat(described(" ", false).faults()).containsExactly(Fault.ALT_MISSING);
        assertThat(described("", true).faults()).isEmpty();
        assertThat(described("一朵花", true).faults()).containsExactly(Fault.ALT_OF_DECORATION);
        assertThat(described("一朵花", false).faults()).isEmpty();
        assertThat(described("花".repeat(301), false).faults()).containsExactly(Fault.ALT_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IMG_2031.JPG", "DSC0001", "图片1", "截图", "微信图片_20261118", "a.pdf", "Screenshot 1"})
    void aFileNameIsNoAlternativeText(String alt) {
        assertThat(described(alt, false).faults()).containsExactly(Fault.ALT_IS_NAME);
    }

    @Test
    void itNeedsANameAndAPointWithinThePicture() {
        assertThat(new Description(" ", "花", false, 0, 100, false, "").faults()).containsExactly(Fault.NAME_MISSING);
        assertThat(new Description("名".repeat(121), "花", false, -1, 50, false, "no slug").faults())
                .containsExactly(Fault.NAME_LONG, Fault.FOCAL_POINT_OUTSIDE, Fault.EVENT);
    }

    private static Description described(String alt, boolean decorative) {
        return new Description("名", alt, decorative, 50, 50, false, "");
    }
}
