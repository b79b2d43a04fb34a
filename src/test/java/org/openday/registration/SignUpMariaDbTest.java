package org.openday.registration;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.openday.database.MariaDb;

class SignUpMariaDbTest extends SignUpContract {

    @TempDir
    static Path home;

    @Override
    ApplicationContext start() {
        return MariaDb.start(home, Map.of("test.clock", Camp.NOW));
    }
}
