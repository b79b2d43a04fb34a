package org.openday.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openday.shared.BrokenConfiguration;

class SmtpAddressTest {

    @Test
    void everyPartOfTheUrlCounts() {
        SmtpAddress address =
                SmtpAddress.of("smtp://ada%40x:p%2Fw+%3A@mail.example.org:2525?from=a%40b.org&tls=required");
        assertThat(address)
                .isEqualTo(new SmtpAddress("smtp", "mail.example.org", 2525, "ada@x", "p/w+:", true, "a@b.org"));
        assertThat(address.toString()).isEqualTo("smtp://mail.example.org:2525");
    }

    @ParameterizedTest
    @CsvSource({
        "smtp://mail.example.org, 587, false",
        "smtps://mail.example.org, 465, false",
        "smtp://mail.example.org?tls=required, 587, true",
        "smtp://ada:secret@mail.example.org, 587, true",
        "smtp://ada:secret@localhost:25, 25, false",
    })
    void aPasswordCrossesNoNetworkInTheClear(String url, int port, boolean tls) {
        assertThat(SmtpAddress.of(url).port()).isEqualTo(port);
        assertThat(SmtpAddress.of(url).tls()).isEqualTo(tls);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail.example.org", "http://mail.example.org", "smtp://", "smtp://a b", "smtp://%zz:x@h"})
    void whatIsNoSuchUrlIsToldWithoutPrintingIt(String url) {
        assertThatThrownBy(() -> SmtpAddress.of(url))
                .isInstanceOf(BrokenConfiguration.class)
                .hasMessageStartingWith("OPENDAY_SMTP_URL must look like")
                .hasMessageEndingWith(".")
                .hasNoCause();
    }
}
