package org.openday.publishing;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.Map;
import org.openday.database.Databases;

class DraftLinksH2Test extends DraftLinksContract {

    @Override
    ApplicationContext start(Path home, Map<String, Object> settings) {
        return Databases.h2(home, settings);
    }
}
