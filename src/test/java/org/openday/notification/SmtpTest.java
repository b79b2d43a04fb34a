package org.openday.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.notification.OutboxContract.message;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.micronaut.context.ApplicationContext;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openday.database.Database;
import org.openday.database.Databases;
import org.openday.shared.TestClock;

/** Against a real mail server. */
@Timeout(90)
class SmtpTest {

    private static final long PATIENCE_MS = 30_000;

    private GreenMail server;
    private int port;

    @BeforeEach
    void choosePort() throws Exception {
        try (ServerSocket any = new ServerSocket(0)) {
            port = any.getLocalPort();
        }
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void afterTheCommitTheMailGoesOutAtOnce(@TempDir Path home) throws Exception {
        startServer();
        try (ApplicationContext context = start(home, Map.of())) {
            context.getBean(Database.class).change(() -> {
                context.getBean(Outbox.class).add(message("a"));
                return 0;
            });
            assertThat(server.waitForIncomingEmail(PATIENCE_MS, 1)).isTrue();
            MimeMessage mail = server.getReceivedMessages()[0];
            assertThat(mail.getAllRecipients()).containsExactly(new InternetAddress("ada@example.org"));
            assertThat(mail.getFrom()[0].toString()).contains("camp@example.org");
            assertThat(mail.getSubject()).startsWith("名额已确认");
            MimeMultipart parts = (MimeMultipart) mail.getContent();
            assertThat(parts.getCount()).isEqualTo(2);
            assertThat((String) parts.getBodyPart(0).getContent()).contains("- 孩子：小明");
            assertThat((String) parts.getBodyPart(1).getContent()).contains("<li>孩子：小明</li>");
            assertThat(GreenMailUtil.getHeaders(mail)).contains("Message-ID: <");
        }
    }

    @Test
    void whileTheServerIsAwayMailsWaitForIt(@TempDir Path home) throws Exception {
        try (ApplicationContext context =
                start(home, Map.of("test.idle", true, "test.clock", "2026-11-25T01:00:00Z"))) {
            context.getBean(Outbox.class).addAll(List.of(message("a"), message("b")));
            Dispatch dispatch = dispatch(context);
            dispatch.run();
            assertThat(Databases.text(context, "select last_error from outbox"))
                    .hasSize(2)
                    .allMatch(reason -> reason.startsWith("The mail server could not be reached"));
            startServer();
            dispatch.run();
            assertThat(server.getReceivedMessages())
                    .as("before the pause is over")
                    .isEmpty();
            context.getBean(TestClock.class).advance(Duration.ofMinutes(1));
            dispatch.run();
            dispatch.run();
            assertThat(server.getReceivedMessages()).hasSize(2);
        }
    }

    @Test
    void aMailThatIsSentAgainAfterACrashIsKnownByItsMessageId(@TempDir Path home) throws Exception {
        startServer();
        try (ApplicationContext context =
                start(home, Map.of("test.idle", true, "test.clock", "2026-11-25T01:00:00Z"))) {
            context.getBean(Outbox.class).addAll(List.of(message("a")));
            Batch batch = context.getBean(Claims.class).take();
            context.getBean(Delivery.class).of(batch.slips(), () -> true);
            // Here the process is killed, before it could note what it did.
            context.getBean(TestClock.class).advance(Claims.LEASE);
            context.getBean(Outbox.class).addAll(List.of(message("b")));
            dispatch(context).run();
            MimeMessage[] mails = server.getReceivedMessages();
            assertThat(mails).hasSize(3);
            assertThat(mails[1].getMessageID()).isEqualTo(mails[0].getMessageID());
            assertThat(mails[2].getMessageID()).isNotEqualTo(mails[0].getMessageID());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "550, 550 5.1.1 <ada@example.org> unknown, true",
        "550, 550 5.7.1 relaying denied for <ada@example.org>, false",
        "451, 451 4.3.0 try again, false",
    })
    void onlyAnAddressThatIsRefusedForGoodIsGivenUp(int code, String said, boolean never) throws Exception {
        InternetAddress ada = new InternetAddress("ada@example.org");
        Fate fate = Refusal.of(new SMTPAddressFailedException(ada, "RCPT TO", code, said));
        assertThat(fate instanceof Fate.Never).isEqualTo(never);
        assertThat(fate.toString()).contains(String.valueOf(code)).doesNotContain("ada");
    }

    private static Dispatch dispatch(ApplicationContext context) {
        return new Dispatch(
                context.getBean(Claims.class),
                context.getBean(Delivery.class),
                context.getBean(Settling.class),
                context.getBean(TestClock.class));
    }

    private void startServer() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    private ApplicationContext start(Path home, Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("openday.smtp-url", "smtp://127.0.0.1:" + port);
        settings.put("openday.mail-from", "camp@example.org");
        return Databases.h2(home, settings);
    }
}
