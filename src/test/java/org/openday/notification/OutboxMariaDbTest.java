package org.openday.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openday.database.Databases;
import org.openday.database.MariaDb;

class OutboxMariaDbTest extends OutboxContract {

    @Override
    ApplicationContext start(Path home, Map<String, Object> settings) {
        return MariaDb.start(home, settings);
    }

    @Test
    void manyMessagesAreAFewStatements(@TempDir Path home) throws Exception {
        try (ApplicationContext context = start(home, Map.of("test.idle", true))) {
            long before = inserts(context);
            List<Message> many = IntStream.range(0, 5_000)
                    .mapToObj(number -> message("many/" + number))
                    .toList();
            context.getBean(Outbox.class).addAll(many);
            assertThat(inserts(context) - before).isLessThan(20);
        }
    }

    private static long inserts(ApplicationContext context) throws Exception {
        return Long.parseLong(Databases.text(
                        context,
                        "select variable_value from information_schema.global_status where variable_name = 'COM_INSERT'")
                .getFirst());
    }
}
