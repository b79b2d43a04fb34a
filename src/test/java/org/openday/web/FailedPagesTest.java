package org.openday.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.openday.shared.TestClock;

class FailedPagesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    private final TestClock clock = TestClock.at(NOW);
    private final FailedPages failed = new FailedPages(clock);

    @Test
    void aPageThatFailsAgainIsToldOnceTheLastFirst() {
        fail("/a");
        fail("/b");
        fail("/a");
        assertThat(failed.lately()).extracting(FailedPages.Failed::path).containsExactly("/a", "/b");
        assertThat(failed.lately().getFirst().times()).isEqualTo(2);
    }

    @Test
    void afterADayItIsForgotten() {
        fail("/a");
        clock.advance(Duration.ofDays(1));
        assertThat(failed.lately()).hasSize(1);
        clock.advance(Duration.ofMillis(1));
        assertThat(failed.lately()).isEmpty();
    }

    @Test
    void whatNobodyElseShouldKnowOfAnAddressIsNotKept() {
        fail("/registrations/dG9rZW4/contacts?x=1");
        assertThat(failed.lately().getFirst().path()).isEqualTo("/registrations/…");
    }

    @Test
    void noMoreThanFiftyAreKept() {
        for (int page = 0; page < 60; page++) {
            fail("/" + page);
        }
        assertThat(failed.lately()).hasSize(50).first().returns("/59", FailedPages.Failed::path);
    }

    private void fail(String path) {
        failed.note(HttpRequest.GET(path));
    }
}
