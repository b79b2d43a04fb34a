package org.openday.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openday.account.Staff;
import org.openday.article.Articles;
import org.openday.article.Piece;
import org.openday.database.Databases;
import org.openday.publishing.Edition.End;
import org.openday.publishing.Publications.Ordered;
import org.openday.publishing.Revision.How;
import org.openday.shared.Language;
import org.openday.shared.Sha256;
import org.openday.shared.Slug;

/** What was approved goes live to the byte, when it should, or its author learns why not. */
abstract class PublicationContract extends ReviewWorld {

    private static final Path FILE = Path.of("articles/trucks.md");

    @Test
    void theFileIsWhatWasApproved() throws Exception {
        Edition edition = approved(BETTER);
        assertThat(publish(edition).ruling()).isEqualTo(Ruling.DONE);
        assertThat(onDisk("articles/trucks.md")).isEqualTo(BETTER);
        assertThat(article("trucks").main().source()).contains("第一段，更好。");
        assertThat(now(edition).endedAs()).isEqualTo(End.PUBLISHED);
        assertThat(log()).endsWith("publication-ordered", "published");
        assertThat(Databases.text(context, "select digest from audit_entry where act = 'published'"))
                .containsExactly(PublishingLog.digest(Sha256.hex(ARTICLE), Sha256.hex(BETTER)));
    }

    @Test
    void whatIsNotApprovedIsNotPublished() throws Exception {
        Edition edition = handedIn(BETTER);
        approve(FIRST, edition);
        approve(SECOND, edition);
        assertThat(publish(edition).ruling()).isEqualTo(Ruling.NOT_NOW);
        assertThat(onDisk("articles/trucks.md")).isEqualTo(ARTICLE);
    }

    @Test
    void onlyPublishersPublishAndWithdraw() {
        Edition edition = approved(BETTER);
        for (Staff each : List.of(LI, FIRST, AUDITOR)) {
            assertThat(publications.publish(each, order(edition)).ruling()).isEqualTo(Ruling.NOT_ALLOWED);
            assertThat(publications.withdraw(each, edition, "x").ruling()).isEqualTo(Ruling.NOT_ALLOWED);
        }
    }

    @Test
    void aPublisherWhoSawAnotherPagePublishesNothing() {
        Edition edition = approved(BETTER);
        Order seen = order(edition);
        kept(LI, edition, BETTER + "\n又一段。\n");
        assertThat(publications.publish(ZHAO, seen).ruling()).isEqualTo(Ruling.CHANGED);
    }

    @Test
    void aNewArticleAppearsAtItsSecondByItself() throws Exception {
        Edition edition = fresh("horns");
        Ordered ordered = publications.publish(ZHAO, order(edition).at(NOW.plus(Duration.ofHours(3))));
        assertThat(ordered.ruling()).isEqualTo(Ruling.DONE);
        assertThat(onDisk("articles/horns.md")).contains("publishAt: 2026-11-20T05:00:00Z");
        clock.set(NOW.plus(Duration.ofHours(3)).minusMillis(1));
        assertThat(articles().find(new Slug("horns"))).isEmpty();
        clock.set(NOW.plus(Duration.ofHours(3)));
        assertThat(articles().find(new Slug("horns"))).isPresent();
    }

    @Test
    void theNextEditionOfAPublishedArticleWaitsAndTheOldOneStands() throws Exception {
        Edition edition = approved(BETTER);
        publications.publish(ZHAO, order(edition).at(NOW.plus(Duration.ofHours(3))));
        Due due = context.getBean(Due.class);
        clock.set(NOW.plus(Duration.ofHours(3)).minusMillis(1));
        due.run();
        assertThat(onDisk("articles/trucks.md")).isEqualTo(ARTICLE);
        clock.set(NOW.plus(Duration.ofHours(3)));
        due.run();
        assertThat(onDisk("articles/trucks.md")).isEqualTo(BETTER);
        assertThat(now(edition).endedAs()).isEqualTo(End.PUBLISHED);
    }

    @Test
    void whatHasItsTimeWaitsForNobodyAndIsHiddenFromWhoOnlyRunsEvents() {
        Edition edition = approved(BETTER);
        Board board = context.getBean(Board.class);
        assertThat(board.tasks(ZHAO).toPublish()).hasSize(1);
        publications.publish(ZHAO, order(edition).at(NOW.plus(Duration.ofHours(3))));
        assertThat(board.tasks(ZHAO).toPublish()).isEmpty();
        assertThat(board.tasks(ZHAO).scheduled()).hasSize(1);
        assertThat(board.tasks(ORGANISER).scheduled()).isEmpty();
    }

    @Test
    void whatWasCalledOffDoesNotGoOut() throws Exception {
        Edition edition = approved(BETTER);
        Ordered ordered = publications.publish(ZHAO, order(edition).at(NOW.plus(Duration.ofHours(3))));
        assertThat(publications.callOff(ZHAO, ordered.publication().number())).isTrue();
        clock.set(NOW.plus(Duration.ofHours(4)));
        context.getBean(Due.class).run();
        assertThat(onDisk("articles/trucks.md")).isEqualTo(ARTICLE);
        assertThat(publish(edition).ruling()).isEqualTo(Ruling.DONE);
    }

    @Test
    void whatIsAnotherPageWhenItIsDueFailsAndItsAuthorIsTold() throws Exception {
        Databases.change(
                context,
                "delete from staff where id = 1",
                "insert into staff (id, name, name_key, email, created_at) values (1, '李编辑', 'li', 'li@example.org', '2026-11-01')");
        write("media/truck.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>");
        Edition edition = approved(BETTER + "\n![卡车](../media/truck.svg)\n");
        publications.publish(ZHAO, order(edition).at(NOW.plus(Duration.ofHours(3))));
        write("media/truck.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='2' height='2'/>");
        clock.set(NOW.plus(Duration.ofHours(3)));
        context.getBean(Due.class).run();
        assertThat(publications.of(edition.number()).getLast().failure()).isEqualTo("not-as-approved");
        assertThat(onDisk("articles/trucks.md")).isEqualTo(ARTICLE);
        assertThat(Databases.text(context, "select template from outbox")).containsExactly("publication-failed");
        assertThat(now(edition).isOpen()).isTrue();
        Databases.change(context, "delete from staff where id = 1");
    }

    @Test
    void whatTheDiskDoesNotTakeFailsAndTheOldFileStands() throws Exception {
        Edition edition = approved(BETTER);
        Path folder = content.resolve("articles");
        Path blocked = folder.resolve(".trucks.md.tmp");
        Files.createDirectories(blocked);
        try {
            Ordered ordered = publish(edition);
            assertThat(ordered.publication().failure()).isEqualTo("disk");
            assertThat(onDisk("articles/trucks.md")).isEqualTo(ARTICLE);
        } finally {
            Files.delete(blocked);
        }
        assertThat(publish(edition).publication().doneAt()).isNotNull();
    }

    @Test
    void whatACrashCutShortIsFinished() throws Exception {
        Edition edition = approved(BETTER);
        publish(edition);
        // As if it had died after the file was written and before that was noted.
        Databases.change(
                context,
                "update publication set done_at = null",
                "update edition set ended_at = null, ended_as = null, open_key = file");
        context.getBean(Due.class).run();
        assertThat(now(edition).endedAs()).isEqualTo(End.PUBLISHED);
        // And as if it had died before the file was written.
        Databases.change(
                context,
                "update publication set done_at = null",
                "update edition set ended_at = null, ended_as = null, open_key = file");
        write("articles/trucks.md", ARTICLE);
        context.getBean(Due.class).run();
        assertThat(onDisk("articles/trucks.md")).isEqualTo(BETTER);
    }

    @Test
    void whatSomebodyChangedByHandIsNotOverwritten() throws Exception {
        Edition edition = approved(BETTER);
        write("articles/trucks.md", ARTICLE.replace("第三段。", "第三段，手改。"));
        assertThat(editions.isOutdated(now(edition))).isTrue();
        assertThat(publish(edition).ruling()).isEqualTo(Ruling.OUTDATED);
        assertThat(context.getBean(Catching.class).up(LI, edition.number())).isInstanceOf(Saved.Merged.class);
        assertThat(text(edition)).contains("第一段，更好。", "第三段，手改。");
        assertThat(editions.isOutdated(now(edition))).isFalse();
        approveThrice(edition);
        assertThat(publish(edition).ruling()).isEqualTo(Ruling.DONE);
    }

    @Test
    void whatWasChangedByHandIsARevisionAndWhatWePublishedIsNone() throws Exception {
        publish(approved(BETTER));
        assertThat(disk()).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        write("articles/trucks.md", BETTER + "\n手加的。\n");
        write("articles/trucks.md", BETTER + "\n手加的。\n");
        assertThat(disk()).containsExactly(BETTER + "\n手加的。\n");
        write("articles/trucks.md", BETTER);
        assertThat(disk()).hasSize(2);
        assertThat(log()).contains("changed-on-disk");
    }

    @Test
    void aNewAddressLeavesTheOldOneBehindAsAnAlias() throws Exception {
        write("articles/trucks.en.md", "---\ntitle: Trucks\n---\nText.\n");
        Edition edition = written(BETTER);
        assertThat(context.getBean(Addressing.class).move(LI, edition.number(), new Slug("lorries")))
                .isEqualTo(Ruling.DONE);
        reviews.handIn(LI, edition.number());
        approveThrice(edition);
        assertThat(publish(now(edition)).ruling()).isEqualTo(Ruling.DONE);
        assertThat(content.resolve(FILE)).doesNotExist();
        assertThat(content.resolve("articles/trucks.en.md")).doesNotExist();
        assertThat(article("lorries").translation()).isNotNull();
        assertThat(articles().current(TRUCKS)).contains(new Slug("lorries"));
        assertThat(editions.history(now(edition))).hasSize(1);
        assertThat(now(edition).file()).isEqualTo("articles/lorries.md");
        assertThat(disk()).isEmpty();
    }

    @Test
    void anAddressThatIsTakenIsNotGiven() throws Exception {
        write("articles/lorries.md", ARTICLE);
        Edition edition = written(BETTER);
        assertThat(context.getBean(Addressing.class).move(LI, edition.number(), new Slug("lorries")))
                .isEqualTo(Ruling.TAKEN);
    }

    @Test
    void whatIsWithdrawnIsGoneWithItsSentence() throws Exception {
        Edition edition = written(BETTER);
        assertThat(publications.withdraw(ZHAO, edition, " ").ruling()).isEqualTo(Ruling.NO_REASON);
        assertThat(publications.withdraw(ZHAO, edition, "法条已经修改。").ruling()).isEqualTo(Ruling.DONE);
        assertThat(articles().find(TRUCKS)).isEmpty();
        assertThat(articles().withdrawn(TRUCKS).orElseThrow().matter().withdrawn())
                .isEqualTo("法条已经修改。");
        assertThat(log()).endsWith("withdrawal-ordered", "withdrawn");
        assertThat(disk()).isEmpty();
        context.getBean(Catching.class).up(LI, edition.number());
        reviews.handIn(LI, edition.number());
        approveThrice(edition);
        publish(now(edition));
        assertThat(articles().find(TRUCKS)).isPresent();
    }

    @Test
    void inAnEmergencyOnePersonPublishesAndAnotherAnswersForItInTime() throws Exception {
        Edition edition = written(BETTER);
        Order order = order(edition).inEmergency("有人冒充民警诈骗，需马上提醒");
        assertThat(publications.publish(LI, order).ruling()).isEqualTo(Ruling.NOT_ALLOWED);
        Publication published = publications.publish(ZHAO, order).publication();
        assertThat(onDisk("articles/trucks.md")).isEqualTo(BETTER);
        assertThat(published.awaitsCountersigning()).isTrue();
        assertThat(published.countersignUntil()).isEqualTo(NOW.plus(Duration.ofHours(24)));
        assertThat(publications.countersign(ZHAO, published.number())).isEqualTo(Ruling.SAME_PERSON);
        assertThat(publications.countersign(LI, published.number())).isEqualTo(Ruling.NOT_ALLOWED);
        assertThat(publications.countersign(FIRST, published.number())).isEqualTo(Ruling.DONE);
        assertThat(publications.countersign(SECOND, published.number())).isEqualTo(Ruling.NOT_NOW);
        assertThat(log()).contains("emergency-ordered", "published-in-emergency", "emergency-countersigned");
    }

    @Test
    void aPublisherMaySetTheTimesAndReviewsStand() throws Exception {
        Edition edition = approved(BETTER);
        Order order = order(edition);
        publications.publish(ZHAO, new Order(order.edition(), order.page(), null, "2027-01-01", "2026-12-01", ""));
        assertThat(onDisk("articles/trucks.md")).contains("expireAt: 2027-01-01\n", "reviewBy: 2026-12-01\n");
        assertThat(editions.revisions(edition.number()).getFirst().kind()).isEqualTo(How.SCHEDULED);
    }

    @Test
    void theEvidenceNamesWhoWhenAndWhichHashes() {
        Edition edition = approved(BETTER);
        publish(edition);
        String sheet = context.getBean(Evidence.class).of(now(edition));
        assertThat(sheet)
                .contains("李编辑", "初审", "复审", "终审", "赵主任", Sha256.hex(ARTICLE), Sha256.hex(BETTER))
                .contains(publications.of(edition.number()).getFirst().pageSha256());
    }

    private Edition fresh(String slug) {
        Edition edition = editions.begin(LI, Kind.ARTICLE, new Slug(slug), Language.ZH, "鸣笛")
                .orElseThrow();
        kept(LI, edition, "---\ntitle: 鸣笛\ntopics: [road-safety]\npublishAt: 2026-11-01\n---\n何时鸣笛。\n");
        assertThat(reviews.handIn(LI, edition.number())).isEqualTo(Ruling.DONE);
        approveThrice(edition);
        return now(edition);
    }

    private List<String> disk() throws Exception {
        return Databases.text(context, "select text from edition_revision where kind = 'CHANGED_ON_DISK' order by id");
    }

    private Articles articles() {
        return context.getBean(Articles.class);
    }

    private Piece<?> article(String slug) {
        return articles().find(new Slug(slug)).orElseThrow();
    }
}
