package org.openday.notification;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.Map;
import org.openday.database.MariaDb;

class DispatchMariaDbTest extends DispatchContract {

    @Override
    ApplicationContext start(Path home, Map<String, Object> settings) {
        return MariaDb.start(home, settings);
    }
}
