package org.openday.search.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.openday.web.PublicPaths;

/** The address of the search, which answers what was typed. */
@Singleton
final class SearchPaths implements PublicPaths {

    @Override
    public List<String> pages() {
        return List.of();
    }

    @Override
    public List<String> live() {
        return List.of("/search");
    }
}
