package org.openday.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.content.Pictures;
import org.openday.content.Published;
import org.openday.content.Unpublished;
import org.openday.database.Databases;
import org.openday.markdown.LinkResolver.Target;
import org.openday.media.Description.Fault;
import org.openday.media.MediaRenewal.Renewed;
import org.openday.media.MediaSearch.Kind;
import org.openday.upload.Samples;

/** What texts name stays when its file changes, and is public from the day it is put on the site. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MediaReleaseContract {

    private static final Staff LIN = new Staff(1, "lin", Set.of(Role.AUTHOR));
    private static final Staff ZHAO = new Staff(2, "zhao", Set.of(Role.PUBLISHER));
    private static final Description CROSSING = new Description("路口", "两个孩子在路口等绿灯", false, 0, 100, true, "camp");
    private static final Description FORM = new Description("报名须知", "报名须知", false, 50, 50, false, "");

    @TempDir
    static Path folder;

    private Path content;
    private ApplicationContext context;
    private MediaLibrary library;
    private MediaRelease release;

    abstract ApplicationContext start(Path home, Map<String, Object> settings);

    @BeforeAll
    void open() throws IOException {
        content = Files.createDirectories(folder.resolve("content"));
        context = start(folder.resolve("data"), Map.of("openday.content", content.toString()));
        library = context.getBean(MediaLibrary.class);
        release = context.getBean(MediaRelease.class);
    }

    @AfterAll
    void close() {
        context.close();
    }

    @BeforeEach
    void clear() throws Exception {
        Databases.change(context, "delete from media", "delete from photo_consent_check");
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void aPictureIsNamedAsItsEditorLikesOrByTheDay() throws IOException {
        assertThat(added("crossing", 500, 300).reference()).isEqualTo("/media/crossing.jpg");
        assertThat(added("", 510, 300).slug()).matches("\\d{8}-[0-9a-f]{6}");
        assertThat(added("", 520, 300).markdown()).matches("!\\[]\\(/media/\\d{8}-[0-9a-f]{6}\\.jpg\\)");
    }

    @Test
    void aReferenceIsAnAddressAndNobodyElses() throws IOException {
        added("crossing", 500, 300);
        for (String bad : List.of("Crossing", "a b", "../x", "路口", "-a", "a".repeat(61))) {
            assertThat(library.add(Samples.picture(600, 300, "jpeg"), bad, CROSSING, LIN))
                    .as(bad)
                    .isEqualTo(new Outcome.Faulty(List.of(Fault.REFERENCE)));
        }
        assertThat(library.add(Samples.picture(600, 300, "jpeg"), "crossing", CROSSING, LIN))
                .isEqualTo(new Outcome.Faulty(List.of(Fault.REFERENCE_TAKEN)));
        Files.createDirectories(content.resolve("media"));
        Files.writeString(content.resolve("media/drawing.svg"), "<svg/>");
        assertThat(library.add(Samples.picture(600, 300, "jpeg"), "drawing", CROSSING, LIN))
                .isEqualTo(new Outcome.Faulty(List.of(Fault.REFERENCE_TAKEN)));
    }

    @Test
    void anotherFileKeepsTheReference() throws Exception {
        MediaItem first = added("crossing", 1300, 650);
        Outcome replaced = library.replace("crossing", Samples.picture(900, 600, "jpeg"), LIN);
        MediaItem now = library.find("crossing").orElseThrow();
        assertThat(replaced).isEqualTo(new Outcome.Kept(now, false));
        assertThat(now.hash()).isNotEqualTo(first.hash());
        assertThat(now.widths()).containsExactly(400, 800);
        assertThat(now.description()).isEqualTo(first.description());
        assertThat(acts("media-replaced")).isEqualTo(1);
    }

    @Test
    void onlyLikeReplacesLike() throws IOException {
        added("crossing", 500, 300);
        MediaItem other = added("other", 520, 300);
        assertThat(library.replace("crossing", Pdfs.blank(), LIN))
                .isEqualTo(new Outcome.Faulty(List.of(Fault.OTHER_KIND)));
        assertThat(library.replace("crossing", Samples.picture(520, 300, "jpeg"), LIN))
                .isEqualTo(new Outcome.Faulty(List.of(Fault.KNOWN)));
        assertThat(library.replace("other", Samples.picture(520, 300, "jpeg"), LIN))
                .isEqualTo(new Outcome.Kept(other, true));
        assertThat(library.replace("none", Samples.picture(520, 300, "jpeg"), LIN))
                .isEqualTo(new Outcome.Missing());
    }

    @Test
    void itemsAreFoundByAnyOfTheirWordsAndByTheirKind() throws IOException {
        MediaItem crossing = added("crossing", 500, 300);
        MediaItem form = ((Outcome.Kept) library.add(Pdfs.blank(), "form", FORM, LIN)).item();
        assertThat(found("绿灯", Kind.ALL)).containsExactly(crossing);
        assertThat(found("CROSS", Kind.PICTURES)).containsExactly(crossing);
        assertThat(found("%", Kind.ALL)).isEmpty();
        assertThat(found("", Kind.DOCUMENTS)).containsExactly(form);
        assertThat(found("", Kind.FACES)).containsExactly(crossing);
        assertThat(library.count(MediaSearch.ALL)).isEqualTo(2);
        assertThat(library.find(MediaSearch.ALL, 1, 1)).hasSize(1);
    }

    @Test
    void whatIsReleasedLiesInTheContentFolderWithItsSizesAndWords() throws IOException {
        MediaItem item = added("crossing", 1300, 650);
        assertThat(release.isPublic(item)).isFalse();
        release.release(item);
        assertThat(release.isCurrent(item)).isTrue();
        assertThat(onDisk())
                .containsExactlyInAnyOrder(
                        "media/crossing.jpg",
                        "media/crossing/400.jpg",
                        "media/crossing/400.webp",
                        "media/crossing/800.jpg",
                        "media/crossing/800.webp",
                        "media/crossing/1200.webp",
                        "media/crossing/about.yml");
        assertThat(Files.readString(content.resolve("media/crossing/about.yml")))
                .contains("两个孩子在路口等绿灯", "focusY: 100");
    }

    @Test
    void beforeItsReleaseADraftShowsItAsReadersWillAndStaffAtAnAddressOfTheirOwn() throws IOException {
        MediaItem item = added("crossing", 1300, 650);
        Unpublished drafts = context.getBean(Unpublished.class);
        Target promised = Objects.requireNonNull(drafts.asPublished(item.file()));
        release.release(item);
        assertThat(context.getBean(Pictures.class).find(Path.of("x.md"), "/media/crossing.jpg"))
                .contains(promised);
        assertThat(Published.target(context, item.file())).isEqualTo(promised);
        assertThat(Objects.requireNonNull(drafts.forStaff(item.file())).url())
                .matches("/staff/media/crossing/1200\\.jpg\\?v=\\w{8}");
        assertThat(drafts.asPublished(Path.of("media/crossing.pdf"))).isNull();
        assertThat(drafts.asPublished(Path.of("media/none.jpg"))).isNull();
    }

    @Test
    void aSmallerPictureInItsPlaceLeavesNoSizeOfTheOldOne() throws IOException {
        release.release(added("crossing", 1300, 650));
        library.replace("crossing", Samples.picture(900, 600, "jpeg"), LIN);
        MediaItem now = library.find("crossing").orElseThrow();
        assertThat(release.isPublic(now)).isTrue();
        assertThat(release.isCurrent(now)).isFalse();
        release.release(now);
        assertThat(release.isCurrent(now)).isTrue();
        assertThat(onDisk()).doesNotContain("media/crossing/1200.webp").contains("media/crossing/800.webp");
    }

    @Test
    void betterWordsReachTheSiteWithTheNextRelease() throws IOException {
        MediaItem item = added("crossing", 500, 300);
        release.release(item);
        library.describe("crossing", new Description("路口", "一个孩子", false, 50, 50, false, ""), LIN);
        MediaItem now = library.find("crossing").orElseThrow();
        assertThat(release.isCurrent(now)).isFalse();
        release.release(now);
        assertThat(Objects.requireNonNull(Published.target(context, item.file()))
                        .sizes()
                        .alt())
                .isEqualTo("一个孩子");
    }

    @Test
    void whatIsTakenOffIsGoneWhole() throws IOException {
        MediaItem item = added("crossing", 500, 300);
        release.release(item);
        release.takeOff(item);
        assertThat(onDisk()).isEmpty();
        assertThat(Published.target(context, item.file())).isNull();
    }

    @Test
    void whenAConsentIsTakenBackThePublicPicturesOfThatEventAreLookedAtAgain() throws Exception {
        MediaItem item = added("crossing", 500, 300);
        Recalls recalls = context.getBean(Recalls.class);
        MediaRenewal renewal = context.getBean(MediaRenewal.class);
        takeBack("camp", "2026-01-01 08:00:00");
        assertThat(recalls.of(item)).isEmpty();
        release.release(item);
        assertThat(recalls.all()).extracting(Recalls.Recall::item).containsExactly(item);
        assertThat(renewal.look("crossing", " ", ZHAO)).isEqualTo(Renewed.NO_CONSENT);
        assertThat(renewal.look("crossing", "不在照片上", LIN)).isEqualTo(Renewed.NOT_ALLOWED);
        assertThat(renewal.look("crossing", "不在照片上", ZHAO)).isEqualTo(Renewed.DONE);
        assertThat(recalls.all()).isEmpty();
        takeBack("camp", "2099-01-01 08:00:00");
        assertThat(recalls.of(item)).isPresent();
        library.describe("crossing", new Description("路口", "路口", false, 50, 50, true, "another"), LIN);
        assertThat(recalls.all()).isEmpty();
    }

    private void takeBack(String event, String at) throws Exception {
        Databases.change(
                context,
                "delete from consent",
                "delete from household",
                "insert into household (id, event, language, guardian_name, form_token_hash, fingerprint, manage_token_hash,"
                        + " signed_up_at) values (7, '" + event + "', 'ZH', '家长', 'f', '', 'm', '2026-01-01 00:00:00')",
                "insert into consent (household_id, slug, text_sha256, language, answer, answered_at) values (7, 'photo',"
                        + " '', 'ZH', 'WITHDRAWN', '" + at + "')");
    }

    @Test
    void aDocumentIsOneFile() throws IOException {
        MediaItem form = ((Outcome.Kept) library.add(Pdfs.blank(), "form", FORM, LIN)).item();
        assertThat(form.markdown()).isEqualTo("[报名须知](/media/form.pdf)");
        release.release(form);
        assertThat(onDisk()).containsExactly("media/form.pdf");
        assertThat(Objects.requireNonNull(Published.target(context, form.file()))
                        .bytes())
                .isPositive();
    }

    private MediaItem added(String reference, int width, int height) throws IOException {
        Outcome outcome = library.add(Samples.picture(width, height, "jpeg"), reference, CROSSING, LIN);
        return ((Outcome.Kept) outcome).item();
    }

    private List<MediaItem> found(String words, Kind kind) {
        return library.find(new MediaSearch(words, kind), 10, 0);
    }

    private List<String> onDisk() throws IOException {
        try (Stream<Path> files = Files.walk(content)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> content.relativize(file).toString())
                    .toList();
        }
    }

    private int acts(String act) throws Exception {
        return Databases.text(context, "select act from audit_entry where act = '" + act + "'")
                .size();
    }
}
