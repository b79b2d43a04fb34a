package org.openday.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openday.content.ContentDesk;
import org.openday.content.ContentFault;
import org.openday.content.ContentFolder;
import org.openday.content.ContentItem;
import org.openday.shared.Language;

class MailFilesTest {

    private static final MailType MAILS = new MailType();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "'{{event}}', '{{events}}', 'mails/x.md:6: “{{events}}” is never filled in: use one of children, code,'",
        "'{{evnt}}', '文', 'mails/x.md:1: “{{evnt}}” is never filled in'",
        "'{{children}}', '文', 'mails/x.md:1: subject must not name children'",
    })
    void whatCannotBeFilledInIsAFaultWithFileAndLine(String subject, String line, String sentence) {
        ContentFolder content = new ContentDesk(folder)
                .write("mails/x.md", "---", "subject: '" + subject + "'", "---", "", "您好", line)
                .open(MAILS);
        assertThat(content.faults())
                .extracting(ContentFault::toString)
                .singleElement()
                .asString()
                .startsWith(sentence);
        assertThat(content.all(MAILS)).isEmpty();
    }

    @Test
    void everyMessageThereIsIsWrittenInBothLanguagesAndForBothWays() throws IOException {
        MailTemplates templates = templates(sample());
        assertThat(templates.missing()).isEmpty();
        assertThat(names(templates, Language.ZH)).hasSize(27).isEqualTo(names(templates, Language.EN));
        assertThat(templates.all()).allSatisfy(template -> {
            assertThat(template.matter().sms()).isNotBlank();
            assertThat(template.text().references())
                    .allSatisfy(each -> assertThat(each.destination()).isEqualTo("{{link}}"));
            assertThat(Placeholders.in(template.source())).contains("site");
        });
        assertThat(names(templates, Language.ZH))
                .containsAll(List.of(
                        "received",
                        "confirmed",
                        "waiting",
                        "offer",
                        "offer-expiring",
                        "offer-lapsed",
                        "draw-result-won",
                        "draw-result-waiting",
                        "changed",
                        "cancelled-by-family",
                        "event-changed",
                        "event-cancelled",
                        "reminder-7",
                        "reminder-1",
                        "after-event",
                        "code",
                        "link-again",
                        "consent-confirm",
                        "consent-withdrawn",
                        "declined"));
    }

    @Test
    void whatASiteHasNotWrittenIsBuiltIn() {
        ContentFolder content = new ContentDesk(folder)
                .write("mails/offer.md", "---", "subject: 自己的", "---", "", "您好")
                .open(MAILS);
        MailTemplates templates = templates(content);
        assertThat(subject(templates, "offer", Language.ZH)).isEqualTo("自己的");
        assertThat(subject(templates, "offer", Language.EN)).startsWith("A place for you");
        assertThat(subject(templates, "offer-expiring", Language.ZH)).startsWith("还没有答复");
        assertThat(templates.find("nothing", Language.ZH)).isEmpty();
        assertThat(templates.missing()).hasSize(53);
        assertThat(templates.all()).hasSize(54);
    }

    @Test
    void aFileThatWasNeverGoodDoesNotKeepALetterBack() {
        ContentFolder content = new ContentDesk(folder)
                .write("mails/offer.md", "---", "subject: '{{evnt}}'", "---", "", "您好")
                .open(MAILS);
        assertThat(content.faults()).hasSize(1);
        assertThat(subject(templates(content), "offer", Language.ZH)).startsWith("有名额了");
    }

    @Test
    void aFileThatIsBrokenLaterStaysAsItWasLastGood() throws Exception {
        ContentDesk desk = new ContentDesk(folder).write("mails/offer.md", "---", "subject: 自己的", "---", "", "您好");
        ContentFolder content = desk.open(MAILS);
        try (AutoCloseable watch = ContentDesk.watch(content)) {
            desk.write("mails/offer.md", "---", "subject: '{{evnt}}'", "---", "", "您好");
            desk.await(() -> !content.faults().isEmpty());
        }
        assertThat(subject(templates(content), "offer", Language.ZH)).isEqualTo("自己的");
    }

    @Test
    void theBuiltInLettersAreThoseOfTheSampleSite() throws IOException {
        ContentFolder empty = new ContentDesk(folder).open(MAILS);
        List<ContentItem<MailMatter>> builtIn = templates(empty).all();
        assertThat(builtIn).hasSize(54);
        for (ContentItem<MailMatter> each : builtIn) {
            assertThat(Files.readString(Path.of("content").resolve(each.file())))
                    .endsWith(each.source())
                    .contains(each.matter().subject());
        }
    }

    private static MailTemplates templates(ContentFolder content) {
        return new MailTemplates(content, MAILS, new BuiltInMails(content, MAILS));
    }

    private static String subject(MailTemplates templates, String slug, Language language) {
        return templates.find(slug, language).orElseThrow().matter().subject();
    }

    private ContentFolder sample() throws IOException {
        ContentDesk desk = new ContentDesk(folder);
        try (Stream<Path> files = Files.list(Path.of("content/mails"))) {
            for (Path file : files.toList()) {
                desk.write("mails/" + file.getFileName(), Files.readAllBytes(file));
            }
        }
        ContentFolder content = desk.open(MAILS);
        assertThat(content.faults()).isEmpty();
        return content;
    }

    private static Set<String> names(MailTemplates templates, Language language) {
        return templates.all().stream()
                .filter(template -> template.language() == language)
                .map(template -> template.slug().value())
                .collect(Collectors.toSet());
    }
}
