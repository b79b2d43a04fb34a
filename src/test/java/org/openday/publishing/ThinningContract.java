package org.openday.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openday.account.Staff;
import org.openday.database.Databases;
import org.openday.publishing.Revision.How;

/** Autosaves go when the work is over and nothing refers to them; all else stays. */
abstract class ThinningContract extends ReviewWorld {

    private static final Duration MONTH = Duration.ofDays(30);

    private Thinning thinning;

    @BeforeEach
    void thinning() {
        thinning = context.getBean(Thinning.class);
    }

    @Test
    void theLastOfEachHourOfEachAuthorStays() {
        Edition edition = trucks();
        autosave(LI, edition, 4, Duration.ofMinutes(10));
        clock.advance(Duration.ofHours(1));
        autosave(LI, edition, 3, Duration.ofMinutes(1));
        autosave(WANG, edition, 3, Duration.ofMinutes(1));
        autosave(LI, edition, 2, Duration.ofMinutes(1));
        end(edition);
        assertThat(numbers(edition)).containsExactly(1, 5, 11, 13);
        assertThat(text(edition)).endsWith("第12次。\n");
    }

    @Test
    void whatIsNoAutosaveStaysAndSoDoesWhatStandsRightBeforeIt() {
        Edition edition = trucks();
        autosave(LI, edition, 5, Duration.ofSeconds(3));
        kept(LI, edition, BETTER);
        autosave(LI, edition, 5, Duration.ofSeconds(3));
        end(edition);
        assertThat(numbers(edition)).containsExactly(1, 5, 6, 7, 12);
    }

    @Test
    void whatSomebodyRemarkedOnReviewedOrPublishedStays() {
        Edition edition = trucks();
        autosave(LI, edition, 3, Duration.ofSeconds(3));
        context.getBean(Comments.class).say(FIRST, edition.number(), "", "依据？");
        autosave(LI, edition, 3, Duration.ofSeconds(3));
        reviews.handIn(LI, edition.number());
        autosave(LI, edition, 3, Duration.ofSeconds(3));
        reviews.handIn(LI, edition.number());
        approveThrice(edition);
        publish(now(edition));
        clock.advance(MONTH);
        thinning.run();
        assertThat(numbers(edition)).containsExactly(1, 4, 7, 10);
    }

    @Test
    void whileItIsWorkedOnAndForAMonthAfterNothingGoes() {
        Edition edition = trucks();
        autosave(LI, edition, 5, Duration.ofSeconds(3));
        clock.advance(MONTH.multipliedBy(3));
        thinning.run();
        assertThat(numbers(edition)).hasSize(6);
        editions.discard(LI, edition.number());
        clock.advance(MONTH.minusMillis(1));
        thinning.run();
        assertThat(numbers(edition)).hasSize(6);
        clock.advance(Duration.ofMillis(1));
        thinning.run();
        assertThat(numbers(edition)).containsExactly(1, 6);
    }

    @Test
    void theLogHasOneEntryAndNoneForWhatWasThinBefore() throws Exception {
        Edition edition = trucks();
        autosave(LI, edition, 5, Duration.ofSeconds(3));
        end(edition);
        thinning.run();
        assertThat(log()).containsOnlyOnce("autosaves-thinned").endsWith("autosaves-thinned");
        Edition thin = trucks();
        end(thin);
        assertThat(log()).containsOnlyOnce("autosaves-thinned");
    }

    @Test
    void everyDigestOfTheLogCanStillBeMadeOfWhatTheSheetNames() throws Exception {
        Edition edition = trucks();
        autosave(LI, edition, 4, Duration.ofSeconds(3));
        save(WANG, edition, 3, text(edition).replace("第一段。", "第一段，王。"));
        autosave(LI, edition, 4, Duration.ofSeconds(3));
        kept(LI, edition, BETTER);
        reviews.handIn(LI, edition.number());
        approveThrice(edition);
        publish(now(edition));
        List<String> digests = Databases.text(
                context, "select digest from audit_entry where act in ('edition-saved', 'edition-merged')");
        clock.advance(MONTH);
        thinning.run();
        String sheet = context.getBean(Evidence.class).of(now(edition));
        List<String> hashes = editions.revisions(edition.number()).stream()
                .map(Revision::sha256)
                .toList();
        assertThat(hashes).allMatch(sheet::contains);
        assertThat(digests)
                .isNotEmpty()
                .allMatch(digest -> hashes.stream()
                        .anyMatch(before -> hashes.stream()
                                .anyMatch(after ->
                                        PublishingLog.digest(before, after).equals(digest))));
        assertThat(sheet).contains("已按规定精简");
    }

    private void autosave(Staff by, Edition edition, int times, Duration apart) {
        for (int time = 0; time < times; time++) {
            clock.advance(apart);
            Edition now = now(edition);
            String text = ARTICLE + "\n第" + now.lastNumber() + "次。\n";
            assertThat(saves.save(by, edition.number(), new Saves.Save(now.head(), text, How.AUTOSAVE, "")))
                    .isInstanceOf(Saved.Kept.class);
        }
    }

    private void end(Edition edition) {
        editions.discard(LI, edition.number());
        clock.advance(MONTH);
        thinning.run();
    }

    private List<Integer> numbers(Edition edition) {
        return editions.revisions(edition.number()).reversed().stream()
                .map(Revision::number)
                .toList();
    }
}
