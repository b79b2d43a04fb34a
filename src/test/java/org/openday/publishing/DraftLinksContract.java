package org.openday.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openday.database.Databases;
import org.openday.publishing.DraftLinks.Shared;
import org.openday.shared.Sha256;

/** A link leads to a draft for as long as it should, and what made it is kept nowhere. */
abstract class DraftLinksContract extends ReviewWorld {

    private DraftLinks links;

    @BeforeEach
    void links() {
        links = context.getBean(DraftLinks.class);
    }

    @Override
    List<String> tables() {
        return Stream.concat(Stream.of("draft_link"), super.tables().stream()).toList();
    }

    @Test
    void aLinkLeadsToTheTextAsItIsWhenItIsOpened() {
        Edition edition = trucks();
        String token = share(edition);
        kept(LI, edition, BETTER);
        assertThat(token).matches("[A-Za-z0-9_-]{22}");
        assertThat(text(links.open(token).orElseThrow().edition())).isEqualTo(BETTER);
        assertThat(links.open(token + "x")).isEmpty();
    }

    @Test
    void onlyItsHashIsKept() throws Exception {
        String token = share(trucks());
        assertThat(Databases.text(context, "select token_sha256 from draft_link"))
                .containsExactly(Sha256.hex(token));
        assertThat(Databases.text(context, "select digest from audit_entry where act = 'draft-shared'"))
                .containsExactly(PublishingLog.digest(null, Sha256.hex(token)));
    }

    @Test
    void itLeadsNowhereOnceItsDaysAreOver() {
        Edition edition = trucks();
        String token = share(edition);
        clock.set(NOW.plus(Duration.ofDays(7)).minusMillis(1));
        assertThat(links.open(token)).isPresent();
        clock.set(NOW.plus(Duration.ofDays(7)));
        assertThat(links.open(token)).isEmpty();
        assertThat(links.of(edition)).isEmpty();
    }

    @Test
    void itLeadsNowhereOnceItIsRevoked() throws Exception {
        Edition edition = trucks();
        String token = share(edition);
        String other = share(edition);
        long newest = links.of(edition).getFirst().number();
        assertThat(links.revoke(AUDITOR, edition.number(), newest)).isFalse();
        assertThat(links.revoke(LI, edition.number() + 1, newest)).isFalse();
        assertThat(links.revoke(ZHAO, edition.number(), newest)).isTrue();
        assertThat(links.revoke(ZHAO, edition.number(), newest)).isFalse();
        assertThat(links.open(other)).isEmpty();
        assertThat(links.open(token)).isPresent();
        assertThat(log()).endsWith("draft-shared", "draft-shared", "draft-link-revoked");
    }

    @Test
    void itEndsWithTheWorkOnTheEdition() {
        Edition discarded = trucks();
        String first = share(discarded);
        editions.discard(LI, discarded.number());
        assertThat(links.open(first)).isEmpty();
        Edition published = approved(BETTER);
        String second = share(published);
        publish(published);
        assertThat(links.open(second)).isEmpty();
        assertThat(links.share(LI, published.number(), 7).ruling()).isEqualTo(Ruling.ENDED);
    }

    @Test
    void onlyWhoWritesOrPublishesShares() {
        Edition edition = trucks();
        assertThat(links.share(FIRST, edition.number(), 7).ruling()).isEqualTo(Ruling.NOT_ALLOWED);
        assertThat(links.share(AUDITOR, edition.number(), 7).ruling()).isEqualTo(Ruling.NOT_ALLOWED);
        assertThat(links.share(LI, edition.number(), 0).ruling()).isEqualTo(Ruling.NO_REASON);
        assertThat(links.share(LI, edition.number(), 31).ruling()).isEqualTo(Ruling.NO_REASON);
        assertThat(links.share(LI, edition.number(), 30).ruling()).isEqualTo(Ruling.DONE);
    }

    @Test
    void itSaysWhoMadeItAndHowOftenItWasOpened() {
        Edition edition = trucks();
        String token = share(edition);
        clock.advance(Duration.ofHours(1));
        links.open(token);
        clock.advance(Duration.ofHours(1));
        links.open(token);
        DraftLink link = links.of(edition).getFirst();
        assertThat(link.madeBy()).isEqualTo(LI.name());
        assertThat(link.opened()).isEqualTo(2);
        assertThat(link.openedAt()).isEqualTo(NOW.plus(Duration.ofHours(2)));
    }

    private String share(Edition edition) {
        Shared shared = links.share(LI, edition.number(), 7);
        assertThat(shared.ruling()).isEqualTo(Ruling.DONE);
        return shared.token();
    }
}
