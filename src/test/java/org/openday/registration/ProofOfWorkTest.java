package org.openday.registration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openday.shared.BrokenConfiguration;
import org.openday.shared.TestClock;

class ProofOfWorkTest {

    private static final String ALGORITHM = "SHA-256";
    private static final String SALT = "0123456789abcdef01234567?expires=1780275600&";
    private static final long NUMBER = 4242;
    private static final String CHALLENGE = "8b1ad77767e02f638ece77d585cc18ebd5aa88ce53c1e86606857eef94de9a09";
    private static final String SIGNATURE = "d2b8bd88d465639aa0f299ab515e0a442ae1dc60fb12ce7157b3287c55afc845";

    private final TestClock clock = TestClock.at(Instant.parse("2026-06-01T00:00:00Z"));
    private final ProofOfWork proof = proof("5000");

    /** SHA-256 and HMAC as another implementation (Python's hashlib and hmac) gives them for a key of 32 zeros. */
    @Test
    void aSolutionThatWasWorkedOutElsewhereIsGood() {
        assertThat(proof.isGood(vector(), "sign-up")).isTrue();
    }

    @Test
    void aChallengeIsSolvedBySearchingItsNumbers() {
        assertThat(challenge())
                .matches(
                        "\\{(?=.*\"maxnumber\":5000)(?=.*\"algorithm\":\"SHA-256\")(?=.*\"challenge\":\"[0-9a-f]{64}\")"
                                + "(?=.*\"signature\":\"[0-9a-f]{64}\")(?=.*\"salt\":\"[0-9a-f]{24}\\?expires=1780275600&\").*}");
        assertThat(proof.isGood(Solver.solve(challenge()), "sign-up")).isTrue();
        assertThat(challenge()).isNotEqualTo(challenge());
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource(
            delimiter = '|',
            value = {
                "SHA-512 | =         | 4242 | =                                            | = | another algorithm",
                "SHA-256 | 00        | 4242 | =                                            | = | another hash",
                "SHA-256 | =         | 4243 | =                                            | = | another number",
                "SHA-256 | =         | 4242 | 0123456789abcdef01234568?expires=1780275600& | = | another salt",
                "SHA-256 | =         | 4242 | 0123456789abcdef01234567?expires=1780279200& | = | a later end",
                "SHA-256 | =         | 242  | 0123456789abcdef01234567?expires=1780275600&4 | = | a digit moved",
                "SHA-256 | =         | 4242 | 0123456789abcdef01234567?expires=1780275600  | = | no end of the salt",
                "SHA-256 | =         | 4242 | 0123456789abcdef01234567                     | = | no end at all",
                "SHA-256 | =         | 4242 | =                                            | 00 | another signature",
            })
    void whatWasChangedIsNoGood(
            String algorithm, String challenge, long number, String salt, String signature, String what) {
        String payload =
                Solver.payload(algorithm, or(challenge, CHALLENGE), number, or(salt, SALT), or(signature, SIGNATURE));
        assertThat(proof.isGood(payload, "sign-up")).as(what).isFalse();
    }

    private static String or(String given, String unchanged) {
        return given.equals("=") ? unchanged : given;
    }

    @Test
    void aSolutionToAChallengeOfOnesOwnMakingIsNoGood() {
        ProofOfWork theirs = new ProofOfWork(new ProofSettings("5000"), new RegistrationKey(other()), clock);
        String solved = Solver.solve(Objects.requireNonNull(theirs.challenge()));
        assertThat(theirs.isGood(solved, "sign-up")).isTrue();
        assertThat(proof.isGood(solved, "sign-up")).isFalse();
    }

    private static byte[] other() {
        byte[] key = new byte[32];
        key[0] = 1;
        return key;
    }

    @Test
    void anHourLaterItIsNoGood() {
        String solved = Solver.solve(challenge());
        clock.advance(ProofOfWork.LIFE.minusMillis(1));
        assertThat(proof.isGood(solved, "sign-up")).isTrue();
        String late = Solver.solve(challenge());
        clock.advance(ProofOfWork.LIFE);
        assertThat(proof.isGood(late, "other sign-up")).isFalse();
    }

    @Test
    void aSolutionServesOneDeedAndTheSameOneAgain() {
        assertThat(proof.isGood(vector(), "sign-up")).isTrue();
        assertThat(proof.isGood(vector(), "lost link")).isFalse();
        assertThat(proof.isGood(vector(), "sign-up"))
                .as("a page that is loaded anew")
                .isTrue();
        clock.advance(ProofOfWork.LIFE.minusSeconds(1));
        assertThat(proof.isGood(vector(), "lost link"))
                .as("it is remembered to its end")
                .isFalse();
    }

    @Test
    void whatWasUsedBeforeARestartCannotBeUsedOnceMore() {
        String solved = Solver.solve(challenge());
        assertThat(proof.isGood(solved, "sign-up")).isTrue();
        clock.advance(Duration.ofSeconds(1));
        ProofOfWork restarted = proof("5000");
        assertThat(restarted.isGood(solved, "lost link")).isFalse();
        assertThat(restarted.isGood(Solver.solve(Objects.requireNonNull(restarted.challenge())), "lost link"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "{}", "null", "[1]", "{\"number\":\"1\"}", "{\"number\":1}", "{\"number\":1e99}"})
    void whatIsNoPayloadIsNoGood(String text) {
        assertThat(proof.isGood(text, "sign-up")).isFalse();
        String encoded = Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
        assertThat(proof.isGood(encoded, "sign-up")).isFalse();
        assertThat(proof.isGood("A".repeat(3_000), "sign-up")).isFalse();
    }

    @Test
    void whereItIsOffThereIsNoChallengeAndAllIsGood() {
        assertThat(proof("off").challenge()).isNull();
        assertThat(proof("off").isGood("", "sign-up")).isTrue();
    }

    @Test
    void itIsOffOnOrANumber() {
        assertThat(new ProofSettings(null).numbers()).isZero();
        assertThat(new ProofSettings(" ").numbers()).isZero();
        assertThat(new ProofSettings("on").numbers()).isEqualTo(50_000);
        assertThat(new ProofSettings("1000").numbers()).isEqualTo(1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "0", "999", "-5000", "10000001", "99999999999"})
    void anythingElseStopsTheStart(String text) {
        assertThatThrownBy(() -> new ProofSettings(text))
                .isInstanceOf(BrokenConfiguration.class)
                .hasMessageContaining("OPENDAY_PROOF_OF_WORK");
    }

    private static String vector() {
        return Solver.payload(ALGORITHM, CHALLENGE, NUMBER, SALT, SIGNATURE);
    }

    private String challenge() {
        return Objects.requireNonNull(proof.challenge());
    }

    private ProofOfWork proof(String setting) {
        return new ProofOfWork(new ProofSettings(setting), new RegistrationKey(new byte[32]), clock);
    }
}
