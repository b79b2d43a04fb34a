package org.openday.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openday.database.Databases;
import org.openday.web.Messages;

class PasswordRulesTest {

    private static final Staff AUTHOR = new Staff(1, "Li Wen", Set.of(Role.AUTHOR));
    private static final Staff PUBLISHER = new Staff(2, "李文", Set.of(Role.PUBLISHER));

    private static ApplicationContext nist;
    private static PasswordRules rules;

    @BeforeAll
    static void start(@TempDir Path home) {
        nist = Databases.h2(home);
        rules = nist.getBean(PasswordRules.class);
    }

    @AfterAll
    static void stop() {
        nist.close();
    }

    @Test
    void fifteenSignsAreEnoughAndEightWithASecondFactor() {
        assertThat(rules.fault("vier kleine esel", AUTHOR)).isEmpty();
        assertThat(rules.fault("vierzehn zeich", AUTHOR)).contains(PasswordFault.SHORT);
        assertThat(rules.fault("acht7zei", PUBLISHER)).isEmpty();
        assertThat(rules.fault("sieben7", PUBLISHER)).contains(PasswordFault.SHORT_WITH_FACTOR);
    }

    @Test
    void signsAreCountedAsPeopleCountThem() {
        assertThat(rules.fault("😀😁😂🤣😃😄😅", PUBLISHER)).contains(PasswordFault.SHORT_WITH_FACTOR);
        assertThat(rules.fault("一二三四五六七八", PUBLISHER)).isEmpty();
    }

    @Test
    void aHundredAndTwentyEightSignsAreTheMost() {
        assertThat(rules.fault("abcdefg ".repeat(16), AUTHOR)).isEmpty();
        assertThat(rules.fault("abcdefg ".repeat(16) + "x", AUTHOR)).contains(PasswordFault.LONG);
    }

    @Test
    void whatEverybodyTriesFirstIsRefused() {
        for (String common : new String[] {
            "password1",
            "PASSWORD1",
            "woaini1314",
            "jingcha110",
            "aaaaaaaaaaaa",
            "12345678901234567890",
            "abcdefghijklmnop"
        }) {
            assertThat(rules.fault(common, PUBLISHER)).as(common).contains(PasswordFault.COMMON);
        }
    }

    @Test
    void theNamesOfOwnerAndSiteAreRefused() {
        assertThat(rules.fault("hello LiWen how are you", AUTHOR)).contains(PasswordFault.NAMED);
        assertThat(rules.fault("我是李文我爱学习", PUBLISHER)).contains(PasswordFault.NAMED);
        assertThat(rules.fault("an OpenDay in spring", AUTHOR)).contains(PasswordFault.NAMED);
    }

    @Test
    void noKindOfSignsIsAskedFor() {
        assertThat(rules.fault("nur kleine buchstaben", AUTHOR)).isEmpty();
    }

    @Test
    void theProfileOfGradersAsksForThreeKinds() {
        PasswordRules mlps = new PasswordRules(
                new CommonPasswords(), new PasswordSettings("mlps", Duration.ofDays(90)), nist.getBean(Messages.class));
        assertThat(mlps.fault("nurkleinebuchstaben", AUTHOR)).contains(PasswordFault.PLAIN);
        assertThat(mlps.fault("nur Kleine Buchstaben", AUTHOR)).isEqualTo(Optional.empty());
    }
}
