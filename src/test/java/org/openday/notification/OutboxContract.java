package org.openday.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openday.database.Database;
import org.openday.database.Databases;
import org.openday.shared.Language;

/** What holds of messages between a change and their sending, on whichever engine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OutboxContract {

    private ApplicationContext context;
    private Outbox outbox;
    private Database database;

    abstract ApplicationContext start(Path home, Map<String, Object> settings);

    @BeforeAll
    void open(@TempDir Path home) {
        context = start(home, Map.of("test.idle", true));
        outbox = context.getBean(Outbox.class);
        database = context.getBean(Database.class);
    }

    @AfterAll
    void close() {
        context.close();
    }

    @BeforeEach
    void empty() throws Exception {
        try (var connection = Databases.connection(context)) {
            connection.createStatement().executeUpdate("delete from outbox");
        }
    }

    @Test
    void aMessageIsKeptWithTheChangeItTellsOf() throws Exception {
        database.change(() -> {
            outbox.add(message("a"));
            return 0;
        });
        assertThat(keys()).containsExactly("a");
    }

    @Test
    void nothingIsKeptOfAChangeThatIsRolledBack() throws Exception {
        assertThatThrownBy(() -> database.change(() -> {
                    outbox.add(message("a"));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        assertThat(keys()).isEmpty();
    }

    @Test
    void aKeyThatIsKnownIsPassedOverAndTheChangeGoesOn() throws Exception {
        outbox.add(message("a"));
        byte[] first = payload("a");
        database.change(() -> {
            outbox.addAll(List.of(message("b"), message("a"), message("b")));
            outbox.add(message("c"));
            return 0;
        });
        assertThat(keys()).containsExactly("a", "b", "c");
        assertThat(payload("a")).isEqualTo(first);
    }

    @Test
    void nothingReadableIsKeptOfRecipientAndValues() throws Exception {
        outbox.add(message("a"));
        assertThat(new String(payload("a"), UTF_8)).doesNotContain("ada@", "小明");
        assertThat(Databases.text(context, "select concat(template, language, channel) from outbox"))
                .containsExactly("confirmedZHMAIL");
    }

    @Test
    void whatIsPlannedCanBeTakenBack() throws Exception {
        outbox.addAll(List.of(message("a"), message("b")));
        outbox.withdraw(List.of("a", "nothing"));
        assertThat(keys()).containsExactly("b");
    }

    @Test
    void whatWasWrittenAboutSomebodyIsFoundByTheSecondPartOfTheKeyAlone() {
        outbox.addAll(List.of(
                message("confirmed/417/2"),
                message("code/household-4/17"),
                message("offer/12/417/1"),
                message("417/9/1"),
                message("417")));
        assertThat(outbox.about(List.of("417"))).hasSize(1);
        assertThat(outbox.about(List.of("417", "household-4"))).hasSize(2);
        assertThat(outbox.about(List.of("41_", "17"))).isEmpty();
    }

    @Test
    void whatWasWrittenBeforeThereWereSubjectsIsFoundAsWell() throws Exception {
        outbox.addAll(List.of(message("confirmed/417/2"), message("code/household-4/17"), message("417")));
        Databases.change(context, "update outbox set subject = ''", migration());
        assertThat(Databases.text(context, "select subject from outbox order by id"))
                .containsExactly("417", "household-4", "");
    }

    private static String migration() throws IOException {
        String all = Files.readString(Path.of("src/main/resources/db/migration/V15__letters.sql"));
        return all.substring(all.indexOf("update outbox"), all.indexOf(";", all.indexOf("update outbox")));
    }

    @Test
    void seventeenThousandAreTakenInOneStatement() throws Exception {
        outbox.addAll(IntStream.range(0, 17_000)
                .mapToObj(number -> message("draw/" + number))
                .toList());
        assertThat(Databases.text(context, "select count(*) from outbox")).containsExactly("17000");
    }

    private List<String> keys() throws Exception {
        return Databases.text(context, "select message_key from outbox order by message_key");
    }

    private byte[] payload(String key) throws Exception {
        try (var connection = Databases.connection(context);
                var rows = connection
                        .createStatement()
                        .executeQuery("select payload from outbox where message_key = '" + key + "'")) {
            rows.next();
            return rows.getBytes(1);
        }
    }

    static Message message(String key) {
        return new Message(
                key, "confirmed", Language.ZH, Recipient.byMail("ada@example.org"), Map.of("children", "小明"), null);
    }
}
