package org.openday.home;

import jakarta.inject.Singleton;
import java.util.List;
import org.openday.web.PublicPaths;

/** The address of the home page. */
@Singleton
final class HomePaths implements PublicPaths {

    @Override
    public List<String> pages() {
        return List.of("/");
    }
}
