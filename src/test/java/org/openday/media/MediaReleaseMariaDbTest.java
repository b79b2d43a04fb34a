package org.openday.media;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.Map;
import org.openday.database.MariaDb;

class MediaReleaseMariaDbTest extends MediaReleaseContract {

    @Override
    ApplicationContext start(Path home, Map<String, Object> settings) {
        return MariaDb.start(home, settings);
    }
}
