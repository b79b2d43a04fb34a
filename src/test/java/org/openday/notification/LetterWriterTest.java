package org.openday.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openday.content.ContentDesk;
import org.openday.shared.Language;

/** What a value can do in a letter: be read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LetterWriterTest {

    private ApplicationContext context;

    @BeforeAll
    void open(@TempDir Path folder) {
        ContentDesk desk = new ContentDesk(folder)
                .write("articles/rules.md", "---", "title: 规则", "publishAt: 2026-01-01", "---", "文")
                .write(
                        "mails/one.md",
                        "---",
                        "subject: '关于{{event}}'",
                        "sms: '{{event}} {{link}}'",
                        "---",
                        "孩子：**{{children}}**",
                        "",
                        "- 地点：{{place}}",
                        "- 报名号：{{reference}}",
                        "",
                        "[查看报名]({{link}})，[规则](../articles/rules.md)");
        context = ApplicationContext.run(Map.of(
                "datasources.default.enabled",
                false,
                "openday.url",
                "https://openday.example",
                "openday.home",
                desk.site().home(),
                "openday.content",
                desk.content()));
    }

    @AfterAll
    void close() {
        context.close();
    }

    @Test
    void aLetterIsWrittenAsTextAndAsHtml() {
        Letter letter = letter(Map.of("children", "小明", "link", "https://openday.example/registrations/x"));
        assertThat(letter.text())
                .startsWith("孩子：小明")
                .contains("查看报名 <https://openday.example/registrations/x>，规则 <https://openday.example/articles/rules>");
        assertThat(letter.html())
                .contains("<strong>小明</strong>", "<html lang=\"zh-CN\">")
                .contains(
                        "href=\"https://openday.example/registrations/x\"",
                        "href=\"https://openday.example/articles/rules\"")
                .doesNotContain("<img", "{{");
    }

    @Test
    void aLineWhosePlaceholderIsEmptyIsLeftOut() {
        assertThat(letter(Map.of("reference", "K7")).text())
                .contains("- 报名号：K7")
                .doesNotContain("地点", "孩子", "查看");
    }

    @Test
    void whatAFamilyTypesIsNeverMarkup() {
        String typed = "**x** <script>1</script> [a](https://evil.example) {{reference}} & \"";
        Letter letter = letter(Map.of("children", typed, "reference", "K7"));
        assertThat(letter.text()).contains("**x** <script>1</script> [a](https: //evil.example) {{reference}} & \"");
        assertThat(letter.html())
                .contains("**x** &lt;script&gt;1&lt;/script&gt; [a](https: //evil.example) {{reference}} &amp; &quot;")
                .doesNotContain("<script", "href=\"https://evil");
    }

    @Test
    void aLinkThatIsNoneLeadsNowhere() {
        assertThat(letter(Map.of("link", "javascript:alert(1)")).html()).doesNotContain("href=\"javascript");
    }

    @Test
    void aValueIsOneLineAndNoHeader() throws Exception {
        Letter letter = letter(Map.of("event", "营\r\nBcc: spy@example.org\u2028\u202E!", "children", "小\n\n明"));
        assertThat(letter.subject()).isEqualTo("关于营 Bcc: spy@example.org !");
        assertThat(letter.text()).contains("孩子：小 明");
        MimeMessage mail = mail(letter);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject()).isEqualTo(letter.subject());
        assertThat(mail.getAllRecipients()).hasSize(1);
    }

    @Test
    void aMailSaysWhoWroteItAndKeepsItsMessageId() throws Exception {
        MimeMessage mail = mail(letter(Map.of()));
        assertThat(mail.getMessageID())
                .matches("<[0-9a-f]{32}@openday\\.example>")
                .isEqualTo(mail(letter(Map.of())).getMessageID());
        assertThat(mail.getFrom()[0].toString()).contains("no-reply@openday.example");
        assertThat(mail.getHeader("Date", null)).isEqualTo("Wed, 25 Nov 2026 01:00:00 GMT");
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
    }

    private Letter letter(Map<String, String> values) {
        Envelope envelope = new Envelope("key", Instant.parse("2026-11-25T01:00:00Z"), "ada@example.org");
        return context.getBean(LetterWriter.class)
                .mail(
                        context.getBean(MailTemplates.class)
                                .find("one", Language.ZH)
                                .orElseThrow(),
                        envelope,
                        values);
    }

    private MimeMessage mail(Letter letter) throws Exception {
        byte[] bytes = context.getBean(MimeMails.class).bytes(letter);
        assertThat(new String(bytes, UTF_8).lines().filter(line -> line.startsWith("Message-ID")))
                .hasSize(1);
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
    }
}
