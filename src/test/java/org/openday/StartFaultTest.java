package org.openday;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import org.junit.jupiter.api.Test;
import org.openday.shared.BrokenConfiguration;

class StartFaultTest {

    @Test
    void theSentenceOfABrokenSettingIsFoundBelowWhateverWrapsIt() {
        Exception wrapped =
                new RuntimeException("bean", new IllegalStateException("bean", new BrokenConfiguration("Change X.")));
        assertThat(StartFault.sentence(wrapped)).isEqualTo("Change X.");
    }

    @Test
    void aPortThatIsTakenIsSaidInWords() {
        assertThat(StartFault.sentence(new RuntimeException(new BindException("Address already in use"))))
                .contains("Address already in use", "PORT")
                .doesNotContain("Exception");
    }

    @Test
    void anUnknownFailureIsOneLineToo() {
        assertThat(StartFault.sentence(new IllegalStateException("first\nsecond")))
                .contains("first")
                .doesNotContain("second");
    }
}
