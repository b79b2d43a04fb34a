package org.openday.publishing;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.Map;
import org.openday.database.MariaDb;

class CommitsMariaDbTest extends CommitsContract {

    @Override
    ApplicationContext start(Path home, Map<String, Object> settings) {
        return MariaDb.start(home, settings);
    }
}
