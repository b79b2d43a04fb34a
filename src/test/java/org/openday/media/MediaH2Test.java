package org.openday.media;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import org.openday.database.Databases;

class MediaH2Test extends MediaContract {

    @Override
    ApplicationContext start(Path home) {
        return Databases.h2(home);
    }
}
