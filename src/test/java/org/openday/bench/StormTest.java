package org.openday.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StormTest {

    private static final long SEED = 20260601;

    private static WarmPackage application;

    @BeforeAll
    static void warmUp(@TempDir Path folder) throws Exception {
        application = new WarmPackage(folder);
        application.train();
    }

    @Test
    void withoutTheFlushAPromiseIsBroken(@TempDir Path home) {
        assertThatIllegalStateException()
                .isThrownBy(() -> StormBench.run(application::startWithoutFlush, application.content(), home, 6, SEED))
                .withMessageContaining("answers 404");
    }

    @Test
    void noKillBreaksAPromise(@TempDir Path home) throws Exception {
        StormToll toll = StormBench.run(application::start, application.content(), home, 10, SEED);
        toll.print("storm", SEED);
        assertThat(toll.broken()).isZero();
        assertThat(toll.draws()).isPositive();
        assertThat(toll.letters()).isGreaterThan(toll.families());
    }

    /** What a family would not put up with is noticed. */
    @ParameterizedTest
    @CsvSource({
        "confirmed, confirmed, true",
        "confirmed, declined, false",
        "confirmed, cancelled, false",
        "offered, declined, true",
        "offered, waiting, false",
        "waiting, offered, true",
        "waiting, confirmed, false",
        "waiting, cancelled, false",
        "in-ballot, waiting, true",
        "declined, waiting, false",
    })
    void whatMayBecomeOfARegistrationByItself(String before, String after, boolean possible) {
        Family family = new Family(new Form("/events/small", "Child 1", ""), 0);
        family.sees(row(before, 1));
        assertThat(family.sees(row(after, 1))).isEqualTo(possible);
    }

    @Test
    void aPositionThatGetsWorseIsNoticed() {
        Family family = new Family(new Form("/events/small", "Child 1", ""), 0);
        assertThat(family.sees(row("waiting", 3))).isTrue();
        assertThat(family.sees(row("waiting", 2))).isTrue();
        assertThat(family.sees(row("waiting", 3))).isFalse();
    }

    @Test
    void aDeedThatWasAcknowledgedHasToBeThere() {
        Family family = new Family(new Form("/events/small", "Child 1", ""), 0);
        family.sees(row("offered", 1));
        family.does(Family.Deed.ACCEPTED);
        family.done();
        assertThat(family.sees(row("offered", 1))).isFalse();
        assertThat(family.sees(row("confirmed", 1))).isTrue();
    }

    @Test
    void aDeedThatWasCutOffMayBeThereOrNot() {
        Family family = new Family(new Form("/events/small", "Child 1", ""), 0);
        family.sees(row("offered", 1));
        family.does(Family.Deed.ACCEPTED);
        assertThat(family.sees(row("offered", 1))).isTrue();
        family.does(Family.Deed.ACCEPTED);
        assertThat(family.sees(row("confirmed", 1))).isTrue();
    }

    private static Element row(String state, int position) {
        return Jsoup.parse("<div data-state='" + state + "' data-position=" + position + "></div>")
                .expectFirst("div");
    }
}
