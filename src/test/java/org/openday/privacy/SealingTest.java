package org.openday.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.ZoneOffset;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openday.shared.Site;

class SealingTest {

    private static final byte[] PLAIN = "小明 138-0000-0000".getBytes(UTF_8);
    private static final byte[] COOKIE = "sixteen bytes!!!".getBytes(UTF_8);

    @TempDir
    Path home;

    private Sealing sealing;

    @BeforeEach
    void start() {
        sealing = at(home);
    }

    @Test
    void whatWasSealedIsOpenedAfterARestart() {
        byte[] sealed = sealing.seal(PLAIN, "outbox/42");
        assertThat(at(home).open(sealed, "outbox/42")).isEqualTo(PLAIN);
    }

    @Test
    void sealedTwiceItLooksDifferentAndTellsNothing() {
        byte[] sealed = sealing.seal(PLAIN, "x");
        assertThat(sealed).isNotEqualTo(sealing.seal(PLAIN, "x")).hasSize(PLAIN.length + 33);
        assertThat(new String(sealed, UTF_8)).doesNotContain("138");
    }

    @Test
    void whatWasSealedForOneUseIsNotOpenedForAnother() {
        byte[] sealed = sealing.seal(PLAIN, "outbox/42");
        assertBroken(() -> sealing.open(sealed, "outbox/43"));
        assertBroken(() -> sealing.open(sealed, "outbox/4"));
    }

    @Test
    void everyBitCounts() {
        byte[] sealed = sealing.seal(PLAIN, "x");
        for (int bit = 0; bit < 8 * sealed.length; bit++) {
            byte[] changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertBroken(() -> sealing.open(changed, "x"));
        }
        for (int length = 0; length < sealed.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(sealed, length);
            assertBroken(() -> sealing.open(cut, "x"));
        }
    }

    @Test
    void anotherKeyIsToldFromATamperedValue() {
        byte[] sealed = sealing.seal(PLAIN, "x");
        Sealing other = at(home.resolve("other"));
        assertThatThrownBy(() -> other.open(sealed, "x"))
                .isInstanceOf(BrokenSeal.class)
                .hasMessageContaining("another key");
    }

    @Test
    void whatNeedsTwoSecretsIsOpenedByNeitherAlone() {
        byte[] sealed = sealing.sealWith(COOKIE, PLAIN, "draft/7");
        assertThat(at(home).openWith(COOKIE, sealed, "draft/7")).isEqualTo(PLAIN);
        assertBroken(() -> sealing.open(sealed, "draft/7"));
        assertBroken(() -> sealing.openWith("sixteen bytes!!?".getBytes(UTF_8), sealed, "draft/7"));
        assertBroken(() -> sealing.openWith(COOKIE, sealed, "draft/8"));
        assertBroken(() -> at(home.resolve("other")).openWith(COOKIE, sealed, "draft/7"));
    }

    @Test
    void aSecretThatCanBeGuessedIsRefused() {
        assertThatThrownBy(() -> sealing.sealWith("0000".getBytes(UTF_8), PLAIN, "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertBroken(ThrowingCallable opening) {
        assertThatThrownBy(opening).isInstanceOf(BrokenSeal.class);
    }

    private static Sealing at(Path home) {
        return new Sealing(new Site(home, home, home, "default", null, ZoneOffset.UTC));
    }
}
