package org.openday.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openday.content.FileText;
import org.openday.database.Databases;
import org.openday.media.Description;
import org.openday.media.MediaItem;
import org.openday.media.MediaLibrary;
import org.openday.media.MediaRenewal;
import org.openday.media.MediaRenewal.Renewed;
import org.openday.media.MediaUses;
import org.openday.media.MediaUses.Use;
import org.openday.media.Outcome;
import org.openday.upload.Samples;

/** The pictures of a text: part of what is approved, public with it and not before, and asked about where they show children. */
abstract class IllustrationContract extends ReviewWorld {

    private static final String WITH_PICTURE = BETTER + "\n![](/media/crossing.jpg)\n";
    private static final String BASIS = "报名时的拍照同意，已逐人核对";

    private MediaLibrary library;

    @BeforeEach
    void empty() throws Exception {
        library = context.getBean(MediaLibrary.class);
        Databases.change(context, "delete from media", "delete from photo_consent_check");
    }

    @Test
    void aPictureIsPublicWithItsTextAndNotBefore() throws Exception {
        added(false);
        Edition edition = approved(WITH_PICTURE);
        assertThat(picture()).doesNotExist();
        publish(edition);
        assertThat(picture()).exists();
        assertThat(content.resolve("media/crossing/400.webp")).exists();
        assertThat(onDisk("articles/trucks.md")).isEqualTo(WITH_PICTURE);
        assertThat(page(edition, WITH_PICTURE)).contains("/media/media/crossing/400.webp?v=", "两个孩子在路口");
    }

    @Test
    void thePageThatWasApprovedIsThePageThatIsPublic() throws Exception {
        added(false);
        Edition edition = approved(WITH_PICTURE);
        String approved = state(edition).page();
        publish(edition);
        Databases.change(context, "delete from media");
        assertThat(context.getBean(Proofs.class).hash(edition, WITH_PICTURE)).isEqualTo(approved);
    }

    @Test
    void anotherFileOrOtherWordsAskForReviewAgain() throws Exception {
        added(false);
        Edition edition = approved(WITH_PICTURE);
        library.replace("crossing", Samples.picture(640, 300, "jpeg"), LI);
        assertThat(state(edition).lapsed()).isEqualTo(3);
        assertThat(publish(edition).ruling()).isEqualTo(Ruling.NOT_NOW);
        approveThrice(edition);
        library.describe("crossing", new Description("路口", "一个孩子", false, 50, 50, false, ""), LI);
        assertThat(state(edition).approvals()).isEmpty();
    }

    @Test
    void whatIsPublicStaysUntilAPublisherRenewsIt() throws Exception {
        added(false);
        publish(approved(WITH_PICTURE));
        byte[] before = Files.readAllBytes(picture());
        library.replace("crossing", Samples.picture(640, 300, "jpeg"), LI);
        assertThat(picture()).hasBinaryContent(before);
        MediaRenewal renewal = context.getBean(MediaRenewal.class);
        assertThat(renewal.renew("crossing", "", LI)).isEqualTo(Renewed.NOT_ALLOWED);
        assertThat(renewal.renew("crossing", "", ZHAO)).isEqualTo(Renewed.DONE);
        assertThat(Files.readAllBytes(picture())).isNotEqualTo(before);
        assertThat(log()).endsWith("media-replaced", "media-renewed");
        assertThat(renewal.takeOff("crossing", LI)).isEqualTo(Renewed.NOT_ALLOWED);
        assertThat(renewal.takeOff("crossing", ZHAO)).isEqualTo(Renewed.DONE);
        assertThat(picture()).doesNotExist();
        assertThat(renewal.renew("crossing", "", ZHAO)).isEqualTo(Renewed.MISSING);
    }

    @Test
    void childrenAreShownOnlyAfterAPublisherLookedAtTheConsents() throws Exception {
        added(true);
        Edition edition = approved(WITH_PICTURE);
        assertThat(publish(edition).ruling()).isEqualTo(Ruling.PHOTO_CONSENTS);
        assertThat(publications
                        .publish(ZHAO, order(edition).withPhotoConsents(" "))
                        .ruling())
                .isEqualTo(Ruling.PHOTO_CONSENTS);
        assertThat(picture()).doesNotExist();
        assertThat(publications
                        .publish(ZHAO, order(edition).withPhotoConsents(BASIS))
                        .ruling())
                .isEqualTo(Ruling.DONE);
        assertThat(picture()).exists();
        assertThat(context.getBean(Evidence.class).of(now(edition))).contains("照片 crossing 的拍照同意由 赵主任", BASIS);
        library.replace("crossing", Samples.picture(640, 300, "jpeg"), LI);
        MediaRenewal renewal = context.getBean(MediaRenewal.class);
        assertThat(renewal.renew("crossing", " ", ZHAO)).isEqualTo(Renewed.NO_CONSENT);
        assertThat(renewal.renew("crossing", BASIS, ZHAO)).isEqualTo(Renewed.DONE);
        assertThat(Databases.text(context, "select staff from photo_consent_check"))
                .containsExactly("赵主任", "赵主任");
    }

    @Test
    void anEmergencyIsNoReasonToShowChildren() throws Exception {
        added(true);
        Order order = order(written(WITH_PICTURE)).inEmergency("马上提醒");
        assertThat(publications.publish(ZHAO, order).ruling()).isEqualTo(Ruling.PHOTO_CONSENTS);
    }

    @Test
    void theCoverCountsToo() throws Exception {
        added(true);
        String text = FileText.of(BETTER).with("image", "/media/crossing.jpg").text();
        assertThat(publish(approved(text)).ruling()).isEqualTo(Ruling.PHOTO_CONSENTS);
    }

    @Test
    void whoIsFoundOnAPictureAfterTheOrderIsAskedForBeforeItGoesOut() throws Exception {
        added(false);
        Edition edition = approved(WITH_PICTURE);
        publications.publish(ZHAO, order(edition).at(NOW.plus(Duration.ofHours(3))));
        library.describe("crossing", description(true), LI);
        clock.set(NOW.plus(Duration.ofHours(3)));
        context.getBean(Due.class).run();
        assertThat(publications.of(edition.number()).getLast().failure()).isEqualTo("photo-consents");
        assertThat(picture()).doesNotExist();
        assertThat(onDisk("articles/trucks.md")).isEqualTo(ARTICLE);
    }

    @Test
    void aPictureWithoutWordsOrThatIsNotThereHoldsTheReviewBack() throws Exception {
        Edition edition = written(BETTER + "\n![](/media/nowhere.jpg)\n");
        assertThat(reviews.handIn(LI, edition.number())).isEqualTo(Ruling.UNCORRECTED);
        added(false);
        kept(LI, edition, WITH_PICTURE);
        assertThat(reviews.handIn(LI, edition.number())).isEqualTo(Ruling.DONE);
    }

    @Test
    void whereItIsUsedIsKnown() throws Exception {
        MediaItem item = added(false);
        MediaUses uses = context.getBean(MediaUses.class);
        assertThat(uses.of(item)).isEmpty();
        Edition edition = approved(WITH_PICTURE);
        Use inEdition = new Use("躲开大货车的盲区", "/staff/editions/" + edition.number(), false);
        assertThat(uses.of(item)).containsExactly(inEdition);
        publish(edition);
        assertThat(uses.of(item)).containsExactly(new Use("躲开大货车的盲区", "/articles/trucks", true));
    }

    @Test
    void whatTheDiskDoesNotTakeOfAPictureLeavesTheOldText() throws Exception {
        added(false);
        Edition edition = approved(WITH_PICTURE);
        Path blocked = content.resolve("media/.crossing.jpg.tmp");
        Files.createDirectories(blocked);
        try {
            assertThat(Objects.requireNonNull(publish(edition).publication()).failure())
                    .isEqualTo("disk");
            assertThat(onDisk("articles/trucks.md")).isEqualTo(ARTICLE);
        } finally {
            Files.delete(blocked);
        }
    }

    private MediaItem added(boolean faces) throws IOException {
        Outcome outcome = library.add(Samples.picture(620, 300, "jpeg"), "crossing", description(faces), LI);
        return ((Outcome.Kept) outcome).item();
    }

    private static Description description(boolean faces) {
        return new Description("路口", "两个孩子在路口", false, 50, 50, faces, "");
    }

    private Path picture() {
        return content.resolve("media/crossing.jpg");
    }

    private String page(Edition edition, String text) {
        return new String(context.getBean(Proofs.class).bytes(edition, text), StandardCharsets.UTF_8);
    }
}
