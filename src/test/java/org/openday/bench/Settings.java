package org.openday.bench;

import java.util.HashMap;
import java.util.Map;

/** The settings a bench run takes from its environment, as the application would. */
final class Settings {

    private Settings() {}

    static Map<String, Object> fromEnvironment() {
        Map<String, Object> settings = new HashMap<>();
        String content = System.getenv("OPENDAY_CONTENT");
        if (content != null) {
            settings.put("openday.content", content);
        }
        return settings;
    }
}
