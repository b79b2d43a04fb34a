package org.openday.media;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.Map;
import org.openday.database.Databases;

class MediaReleaseH2Test extends MediaReleaseContract {

    @Override
    ApplicationContext start(Path home, Map<String, Object> settings) {
        return Databases.h2(home, settings);
    }
}
