package org.openday.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openday.audit.Entry.Origin;
import org.openday.shared.Sha256;

class DigestTest {

    private static final Instant AT = Instant.parse("2026-06-01T00:00:00.250Z");

    // Taken from sha256sum.
    @Test
    void linesAreHashedAsTheirFileWouldBe() {
        assertThat(Digest.ofLines(List.of("a", "孩子")))
                .isEqualTo(Sha256.hex("a\n孩子\n"))
                .isEqualTo("92e643489e2ae6d203e5e043f521866f38411791ba68cb1dedbd48d3929d91c8");
    }

    @Test
    void aLineThatHoldsALineIsRefused() {
        assertThatThrownBy(() -> Digest.ofLines(List.of("a\nb"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Entry("house\nhold", Origin.WEB, "given", "consent:1"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCommitmentIsKnownAgainUnderItsSaltOnly() {
        Commitment one = Commitment.to(List.of("photo", "given"));
        assertThat(Commitment.under(one.salt(), List.of("photo", "given"))).isEqualTo(one);
        assertThat(Commitment.under(one.salt(), List.of("photo", "refused")).digest())
                .isNotEqualTo(one.digest());
        assertThat(Commitment.to(List.of("photo", "given")).digest()).isNotEqualTo(one.digest());
    }

    /** The encoding is a promise to whoever keeps a proof: these hashes must stay. */
    @Test
    void theFirstEntryOfAChainHasAHashThatNeverChanges() {
        ChainedEntry first = ChainedEntry.after(
                Head.NONE, new Entry("household", Origin.WEB, "given", "consent:1", "d1"), "203.0.0.0/16", AT);
        assertThat(first.hash()).isEqualTo("97275efc390c2edd1b7613647a25b81b041aa9e109822cddee24a70f27ba31d4");
    }

    @Test
    void anEntryFromBeforeAddressesWereNotedStillHasItsHash() {
        ChainedEntry old =
                new ChainedEntry(1, AT, "household", "web", null, "given", "consent:1", "d1", Head.NONE.hash(), "");
        assertThat(old.trueHash()).isEqualTo("feb7436a95db5774df9fecad31c65f6e70f01fa1c439c265b9b829180c5636d6");
    }
}
