package org.openday.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContestTest {

    private static final URI SITE = URI.create("http://site/");
    private static final URI PEER = URI.create("http://peer/");

    private final List<URI> asked = new ArrayList<>();

    @Test
    void theTwoTakeTurnsAtGoingFirst() throws Exception {
        new Contest(SITE, PEER, 2).measure(this::run);
        assertThat(asked).containsExactly(SITE, PEER, PEER, SITE, SITE, PEER);
    }

    @Test
    void theFirstRoundWarmsUpAndDoesNotCount() throws Exception {
        Rounds rounds = new Contest(SITE, PEER, 2).measure(this::run);
        assertThat(rounds.site()).extracting(WrkRun::perSecond).containsExactly(4.0, 5.0);
        assertThat(rounds.peer()).extracting(WrkRun::perSecond).containsExactly(3.0, 6.0);
        assertThat(rounds.ratios(WrkRun::perSecond)).containsExactly(4.0 / 3, 5.0 / 6);
    }

    @Test
    void aSiteWithoutPeerIsMeasuredAlone() throws Exception {
        Rounds rounds = new Contest(SITE, null, 2).measure(this::run);
        assertThat(asked).containsOnly(SITE);
        assertThat(rounds.site()).hasSize(2);
        assertThat(rounds.peer()).isEmpty();
    }

    /** Each run is faster than the one before. */
    private WrkRun run(URI server) {
        asked.add(server);
        return new WrkRun(1, asked.size(), 1);
    }
}
