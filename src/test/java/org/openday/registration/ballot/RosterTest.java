package org.openday.registration.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openday.shared.Sha256;

class RosterTest {

    private final GeneratedBallot ballot = GeneratedBallot.of(37, 10, 5);
    private final Roster roster = ballot.roster();

    @Test
    void theOrderInWhichEntriesAreReadChangesNothing() {
        List<Entry> shuffled = new ArrayList<>(ballot.entries());
        Collections.shuffle(shuffled, new Random(1));
        assertThat(Roster.freeze(ballot.rules(), shuffled).commitment()).isEqualTo(roster.commitment());
        assertThat(roster.entries()).isSortedAccordingTo((a, b) -> a.code().compareTo(b.code()));
    }

    @Test
    void everyFamilyCanProveThatItsChildrenAreIn() {
        for (int i = 0; i < 37; i++) {
            Receipt receipt = roster.receipt(ballot.entry(i).code(), ballot.salt(i));
            assertThat(receipt.isIn()).isTrue();
            assertThat(receipt.isOf(ballot.children(i).reversed())).isTrue();
        }
    }

    @Test
    void anEntryCannotBePassedOnToAFriend() {
        Receipt receipt = roster.receipt(ballot.entry(3).code(), ballot.salt(3));
        assertThat(receipt.isOf(ballot.children(4))).isFalse();
        assertThat(receipt.isOf(List.of())).isFalse();
        Entry other = new Entry(
                receipt.entry().code(),
                receipt.entry().session(),
                1,
                ballot.entry(4).mark());
        assertThat(new Receipt(other, receipt.salt(), receipt.index(), receipt.path(), receipt.commitment()).isIn())
                .isFalse();
    }

    @Test
    void aPathProvesNothingAtAnotherPlaceOrForAnotherCount() {
        Receipt receipt = roster.receipt(ballot.entry(3).code(), ballot.salt(3));
        Commitment fewer =
                new Commitment(ballot.rules(), 20, receipt.commitment().root());
        assertThat(IntStream.range(-1, 40)
                        .filter(at -> new Receipt(
                                        receipt.entry(), receipt.salt(), at, receipt.path(), receipt.commitment())
                                .isIn()))
                .containsExactly(receipt.index());
        assertThat(new Receipt(receipt.entry(), receipt.salt(), receipt.index(), receipt.path(), fewer).isIn())
                .isFalse();
    }

    @Test
    void everyRuleAndEveryPartOfAnEntryIsSealed() {
        Rules rules = ballot.rules();
        Entry entry = roster.entries().getFirst();
        List<Rules> changed = List.of(
                new Rules("other", rules.closes(), rules.beacon(), rules.sessions()),
                new Rules(rules.event(), rules.closes().plusSeconds(1), rules.beacon(), rules.sessions()),
                new Rules(rules.event(), rules.closes(), rules.beacon() + "!", rules.sessions()),
                GeneratedBallot.of(1, 11, 5).rules(),
                GeneratedBallot.of(1, 10, 5, 0).rules());
        assertThat(changed.stream()
                        .map(other -> Roster.freeze(other, ballot.entries())
                                .commitment()
                                .seal()))
                .doesNotContain(roster.commitment().seal())
                .doesNotHaveDuplicates();
        List<Entry> swapped = List.of(
                new Entry("AAAA0000", entry.session(), entry.size(), entry.mark()),
                new Entry(entry.code(), "day-2".equals(entry.session()) ? "day-1" : "day-2", 1, entry.mark()),
                new Entry(entry.code(), entry.session(), entry.size() + 1, entry.mark()),
                new Entry(entry.code(), entry.session(), entry.size(), Hex.of(Sha256.of())));
        assertThat(swapped.stream().map(this::rootWithFirst))
                .doesNotContain(roster.commitment().root())
                .doesNotHaveDuplicates();
    }

    @Test
    void whatNoVerifierWouldReadIsRefused() {
        Entry entry = ballot.entry(0);
        assertThatThrownBy(() -> Roster.freeze(ballot.rules(), List.of(entry, entry)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> Roster.freeze(ballot.rules(), List.of(new Entry("ABCD1234", "day-3", 1, entry.mark()))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Entry("abcd1234", "day-1", 1, entry.mark()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Entry("ABCD1234", "day-1", 1, entry.mark().toUpperCase(java.util.Locale.ROOT)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> roster.receipt("NOBODYS0", ballot.salt(0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneChildHasOneSpelling() {
        String salt = ballot.salt(0);
        LocalDate born = LocalDate.of(2016, 2, 29);
        assertThat(Entry.mark(salt, List.of(new Entrant("Ｌi　Ming", born))))
                .isEqualTo(Entry.mark(salt, List.of(new Entrant("li ming", born))))
                .isNotEqualTo(Entry.mark(salt, List.of(new Entrant("li ming", born.plusDays(1)))));
    }

    @Test
    void aCodeIsReadableAndKeepsAllItsBits() {
        assertThat(Entry.code(new byte[] {0, 0, 0, 0, 0})).isEqualTo("00000000");
        assertThat(Entry.code(new byte[] {-1, -1, -1, -1, -1})).isEqualTo("ZZZZZZZZ");
        assertThat(Entry.code(new byte[] {0, 0, 0, 0, 33})).isEqualTo("00000011");
        assertThatThrownBy(() -> Entry.code(new byte[4])).isInstanceOf(IllegalArgumentException.class);
    }

    private String rootWithFirst(Entry entry) {
        List<Entry> entries = new ArrayList<>(roster.entries());
        entries.set(0, entry);
        return Roster.freeze(ballot.rules(), entries).commitment().root();
    }
}
