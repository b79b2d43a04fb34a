package org.openday.media;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.Map;
import org.openday.database.MariaDb;

class MediaMariaDbTest extends MediaContract {

    @Override
    ApplicationContext start(Path home) {
        return MariaDb.start(home, Map.of());
    }
}
