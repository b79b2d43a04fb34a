package org.openday.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What keeps a page and what drops it. */
class DependenciesTest {

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant EDGE = NOW.plusSeconds(60);

    private final Source source = new Source("text");
    private final AtomicInteger askings = new AtomicInteger();
    private String text = "first";

    @Test
    void aPageHoldsWhileNothingChanges() {
        MadeOf page = page(this::read);
        assertThat(page.holds(NOW)).isTrue();
        assertThat(page.at(NOW)).isNotNull();
    }

    @Test
    void whatIsReadWithoutAQuestionDropsThePageOnAnyChange() {
        MadeOf page = page(this::read);
        change("first");
        assertThat(page.holds(NOW)).isFalse();
        assertThat(page.at(NOW)).isNull();
    }

    @Test
    void theSameAnswerAfterAChangeKeepsThePage() {
        MadeOf page = page(this::length);
        change("other");
        assertThat(page.holds(NOW)).isFalse();
        MadeOf kept = page.at(NOW);
        assertThat(kept).isNotNull();
        assertThat(kept.holds(NOW)).as("on the newer basis").isTrue();
    }

    @Test
    void anotherAnswerDropsThePage() {
        MadeOf page = page(this::length);
        change("longer");
        assertThat(page.at(NOW)).isNull();
    }

    @Test
    void aChangeOfSomethingElseAsksNothing() {
        MadeOf page = page(this::length);
        new Source("other").changed();
        assertThat(page.at(NOW)).isNotNull();
        assertThat(askings).hasValue(1);
    }

    @Test
    void aNestedAnswerCountsOnlyThroughTheOuterOne() {
        MadeOf page = page(() -> Dependencies.answer("is short", () -> length() < 10));
        change("longer");
        assertThat(page.at(NOW)).as("longer, and still short").isNotNull();
        change("longer than short");
        assertThat(page.at(NOW)).isNull();
    }

    @Test
    void whatIsReadBesideAQuestionCountsByItself() {
        MadeOf page = page(() -> length() + read());
        change("other");
        assertThat(page.at(NOW)).isNull();
    }

    @Test
    void anEdgeOutsideOfAQuestionEndsThePage() {
        MadeOf page = page(() -> {
            Dependencies.until(EDGE);
            return text;
        });
        assertThat(page.holds(EDGE.minusMillis(1))).isTrue();
        assertThat(page.holds(EDGE)).isFalse();
        assertThat(page.at(EDGE)).isNull();
    }

    @Test
    void anEdgeInsideOfAQuestionAsksAgain() {
        MadeOf page = page(() -> Dependencies.answer("edge", () -> {
            Dependencies.until(EDGE);
            return length();
        }));
        assertThat(page.holds(EDGE)).isFalse();
        assertThat(page.at(EDGE)).isNotNull();
        text = "longer";
        assertThat(page.at(EDGE)).isNull();
    }

    @Test
    void theNearestEdgeCounts() {
        MadeOf page = page(() -> {
            Dependencies.until(EDGE);
            Dependencies.until(EDGE.plusSeconds(60));
            return text;
        });
        assertThat(page.holds(EDGE)).isFalse();
        assertThat(page.until(NOW).holds(NOW)).as("and one that is set later").isFalse();
        assertThat(page.until(EDGE.plusSeconds(60)).holds(EDGE)).isFalse();
    }

    @Test
    void twoAnswersToOneQuestionNeverHold() {
        MadeOf page = page(() -> {
            length();
            text = "longer";
            return length();
        });
        assertThat(page.holds(NOW)).isFalse();
        assertThat(page.at(NOW)).isNull();
        assertThat(page(() -> length() + length()).holds(NOW))
                .as("two equal ones do")
                .isTrue();
    }

    @Test
    void theVersionSeenFirstCounts() {
        MadeOf page = page(() -> {
            String before = read();
            change("second");
            return before + read();
        });
        assertThat(page.holds(NOW)).isFalse();
        assertThat(page.at(NOW)).isNull();
    }

    @Test
    void aChangeWhileAnAnswerIsWorkedOutIsLookedAtAgain() {
        MadeOf page = page(() -> Dependencies.answer("length", () -> {
            int before = length();
            change("longer");
            return before;
        }));
        assertThat(page.holds(NOW)).isFalse();
    }

    @Test
    void aQuestionThatThrowsAsksForANewRendering() {
        MadeOf page = page(this::length);
        text = "longer than can be told";
        source.changed();
        assertThat(page.at(NOW)).isNull();
    }

    @Test
    void whatAFailedQuestionReadCountsForThePageThatSaysSo() {
        text = "longer than can be told";
        MadeOf page = page(() -> {
            assertThatThrownBy(this::length).isInstanceOf(IllegalStateException.class);
            return "failed";
        });
        assertThat(page.holds(NOW)).isTrue();
        source.changed();
        assertThat(page.at(NOW)).isNull();
    }

    @Test
    void whatIsReadWithoutAPageIsNotNoted() {
        assertThat(length()).isEqualTo(5);
        assertThat(read()).isEqualTo("first");
        Dependencies.until(EDGE);
        assertThat(page(() -> "nothing").holds(Instant.MAX.minusNanos(1))).isTrue();
    }

    @Test
    void aPageIsCalledByWhatItWasMadeOfInTheOrderOfReading() {
        Dependencies noted = new Dependencies();
        noted.during(() -> length() + read() + Dependencies.answer("more", () -> 1));
        assertThat(noted.names()).containsExactly("length", "text", "more");
    }

    private static MadeOf page(Supplier<?> rendering) {
        Dependencies noted = new Dependencies();
        noted.during(rendering);
        return noted.madeOf();
    }

    private String read() {
        Dependencies.on(source);
        return text;
    }

    private int length() {
        return Dependencies.answer("length", () -> {
            askings.incrementAndGet();
            String now = read();
            if (now.length() > 20) {
                throw new IllegalStateException("too long to tell");
            }
            return now.length();
        });
    }

    private void change(String other) {
        text = other;
        source.changed();
    }
}
