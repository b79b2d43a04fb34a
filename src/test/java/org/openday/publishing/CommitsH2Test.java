package org.openday.publishing;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.Map;
import org.openday.database.Databases;

class CommitsH2Test extends CommitsContract {

    @Override
    ApplicationContext start(Path home, Map<String, Object> settings) {
        return Databases.h2(home, settings);
    }
}
