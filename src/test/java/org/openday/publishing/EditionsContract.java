package org.openday.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.openday.account.Staff;
import org.openday.database.Databases;
import org.openday.publishing.Edition.End;
import org.openday.publishing.Revision.How;
import org.openday.shared.Language;
import org.openday.shared.Slug;

/** Nobody's words are lost, whoever else writes. */
abstract class EditionsContract extends DeskWorld {

    @Test
    void anEditionBeginsWithWhatIsPublished() {
        Edition edition = trucks();
        assertThat(text(edition)).isEqualTo(ARTICLE);
        assertThat(editions.head(edition).kind()).isEqualTo(How.BEGUN);
        assertThat(edition.basedOn()).hasSize(64);
    }

    @Test
    void thereIsOneEditionOfATextAtATime() {
        assertThat(editions.open(WANG, Kind.ARTICLE, TRUCKS, Language.ZH)).contains(trucks());
        assertThat(editions.begin(WANG, Kind.ARTICLE, TRUCKS, Language.ZH, "x")).isEmpty();
        assertThat(editions.begin(WANG, Kind.ARTICLE, new Slug("new"), Language.ZH, "新的"))
                .isPresent();
        assertThat(editions.begin(LI, Kind.ARTICLE, new Slug("new"), Language.ZH, "新的"))
                .isEmpty();
    }

    @Test
    void twoWhoBeginAtOnceWorkOnTheSame() throws Exception {
        List<Edition> begun = atOnce(
                4,
                each -> editions.open(each % 2 == 0 ? LI : WANG, Kind.ARTICLE, TRUCKS, Language.ZH)
                        .orElseThrow());
        assertThat(begun)
                .extracting(Edition::number)
                .containsOnly(begun.getFirst().number());
        assertThat(Databases.text(context, "select id from edition")).hasSize(1);
    }

    @Test
    void everySaveIsARevisionAndTheOldOnesStay() {
        Edition edition = trucks();
        kept(LI, edition, ARTICLE + "\n第四段。\n");
        kept(LI, edition, ARTICLE + "\n第四段，改过。\n");
        assertThat(editions.revisions(edition.number()))
                .extracting(Revision::number)
                .containsExactly(3, 2, 1);
        assertThat(editions.revision(edition.number(), 2).orElseThrow().text()).contains("第四段。");
    }

    @Test
    void whatIsSavedUnchangedMakesNoRevision() {
        Edition edition = trucks();
        assertThat(save(LI, edition, 1, ARTICLE.replace("\n", "\r\n"))).isInstanceOf(Saved.Unchanged.class);
        assertThat(now(edition).head()).isEqualTo(1);
    }

    @Test
    void changesOfDifferentParagraphsArePutTogether() {
        Edition edition = trucks();
        kept(LI, edition, ARTICLE.replace("第一段。", "第一段，李。"));
        Saved saved = save(WANG, edition, 1, ARTICLE.replace("第三段。", "第三段，王。"));
        assertThat(saved).isInstanceOf(Saved.Merged.class);
        assertThat(text(edition)).contains("第一段，李。", "第二段。", "第三段，王。");
    }

    @Test
    void changesOfOneParagraphComeBackToChooseAndBothAreKept() {
        Edition edition = trucks();
        kept(LI, edition, ARTICLE.replace("第一段。", "第一段，李。"));
        Saved saved = save(WANG, edition, 1, ARTICLE.replace("第一段。", "第一段，王。"));
        assertThat(saved).isInstanceOfSatisfying(Saved.Conflict.class, conflict -> {
            assertThat(conflict.head().text()).contains("第一段，李。");
            assertThat(conflict.aside().text()).contains("第一段，王。");
        });
        assertThat(text(edition)).contains("第一段，李。").doesNotContain("王");
        assertThat(editions.revisions(edition.number()).getFirst().kind()).isEqualTo(How.ASIDE);
        kept(WANG, edition, ARTICLE.replace("第一段。", "第一段，李和王。"));
        assertThat(text(edition)).contains("第一段，李和王。");
    }

    @Test
    void theSameConflictIsKeptOnce() {
        Edition edition = trucks();
        kept(LI, edition, ARTICLE.replace("第一段。", "第一段，李。"));
        String other = ARTICLE.replace("第一段。", "第一段，王。");
        save(WANG, edition, 1, other);
        save(WANG, edition, 1, other);
        assertThat(editions.revisions(edition.number())).hasSize(3);
    }

    @Test
    void whoSaveAtOnceAllStand() throws Exception {
        Edition edition = trucks();
        List<Saved> saved = atOnce(6, each -> save(LI, edition, 1, ARTICLE + "\n第" + each + "人写的。\n"));
        assertThat(saved).hasOnlyElementsOfTypes(Saved.Kept.class, Saved.Merged.class);
        for (int each = 0; each < 6; each++) {
            assertThat(text(edition)).contains("第" + each + "人写的。");
        }
    }

    @Test
    void anOldTextIsRestoredAsANewRevision() {
        Edition edition = trucks();
        kept(LI, edition, ARTICLE + "\n更多。\n");
        assertThat(restored(WANG, edition, 1)).isEqualTo(edition.number());
        assertThat(text(edition)).isEqualTo(ARTICLE);
        assertThat(now(edition).head()).isEqualTo(3);
        assertThat(editions.revisions(edition.number()).getFirst().kind()).isEqualTo(How.RESTORE);
    }

    @Test
    void theTextOfAnEarlierEditionComesBackIntoTheOneThatIsWorkedOn() {
        Edition earlier = trucks();
        kept(LI, earlier, ARTICLE + "\n多年以前。\n");
        editions.discard(LI, earlier.number());
        long begun = restored(WANG, now(earlier), 2);
        assertThat(begun).isNotEqualTo(earlier.number()).isEqualTo(trucks().number());
        assertThat(text(trucks())).contains("多年以前。");
        assertThat(editions.head(trucks()).note()).isEqualTo("← " + earlier.number() + "/2");
        assertThat(restored(WANG, now(earlier), 1)).isEqualTo(begun);
        assertThat(text(trucks())).isEqualTo(ARTICLE);
    }

    @Test
    void whatWasDiscardedBeforeItWasEverPublishedComesBackToo() {
        Edition fresh = editions.begin(LI, Kind.ARTICLE, new Slug("new"), Language.ZH, "新的")
                .orElseThrow();
        kept(LI, fresh, ARTICLE);
        editions.discard(LI, fresh.number());
        Edition again = editions.find(restored(WANG, now(fresh), 2)).orElseThrow();
        assertThat(again.isNew()).isTrue();
        assertThat(text(again)).isEqualTo(ARTICLE);
        assertThat(restored(LI, again, 7)).isZero();
    }

    private long restored(Staff by, Edition edition, int number) {
        return context.getBean(Restoring.class)
                .restore(by, edition, number)
                .map(Edition::number)
                .orElse(0L);
    }

    @Test
    void whatHasEndedIsChangedNoMore() {
        Edition edition = trucks();
        assertThat(editions.discard(LI, edition.number())).isTrue();
        assertThat(save(LI, edition, 1, "x")).isInstanceOf(Saved.Ended.class);
        assertThat(now(edition).endedAs()).isEqualTo(End.DISCARDED);
        assertThat(trucks().number()).isNotEqualTo(edition.number());
        assertThat(editions.history(trucks())).hasSize(2);
    }

    @Test
    void theLogSaysWhatWasDone() throws Exception {
        Edition edition = trucks();
        kept(LI, edition, ARTICLE + "\n更多。\n");
        editions.discard(WANG, edition.number());
        assertThat(Databases.text(context, "select concat(actor, ' ', act) from audit_entry order by seq"))
                .containsExactly("staff:李编辑 edition-begun", "staff:李编辑 edition-saved", "staff:王编辑 edition-discarded");
    }

    @Test
    void theLogIsBoundToTheHashesBeforeAndAfter() throws Exception {
        Edition edition = trucks();
        Revision before = editions.head(edition);
        Revision after = kept(LI, edition, ARTICLE + "\n更多。\n");
        assertThat(Databases.text(context, "select digest from audit_entry where act = 'edition-saved'"))
                .containsExactly(PublishingLog.digest(before.sha256(), after.sha256()));
    }

    @Test
    void whoElseHasItOpenIsShownForHalfAMinute() {
        Company company = context.getBean(Company.class);
        long edition = trucks().number();
        assertThat(company.with(LI, edition)).isEmpty();
        assertThat(company.with(WANG, edition)).containsExactly("李编辑");
        clock.advance(Company.PRESENT);
        assertThat(company.with(WANG, edition)).isEmpty();
        company.forget();
        assertThat(company.with(LI, edition)).containsExactly("王编辑");
    }

    interface Act<T> {
        T by(int each) throws Exception;
    }

    static <T> List<T> atOnce(int people, Act<T> act) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(people);
        try (ExecutorService threads = Executors.newFixedThreadPool(people)) {
            List<Future<T>> futures = new ArrayList<>();
            for (int each = 0; each < people; each++) {
                int person = each;
                futures.add(threads.submit(() -> {
                    barrier.await();
                    return act.by(person);
                }));
            }
            List<T> all = new ArrayList<>();
            for (Future<T> future : futures) {
                all.add(future.get());
            }
            return all;
        }
    }
}
