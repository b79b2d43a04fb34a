package org.openday.web;

import java.util.List;
import java.util.Map;

/** What everybody may read of a feature, as addresses without viewing prefix; a feature with pages provides one. */
@FunctionalInterface
public interface PublicPaths {

    /** Pages and feeds, which there are in every viewing; with the query where a list is paged or filtered. */
    List<String> pages();

    /** What is the same in every viewing, such as a style sheet. */
    default List<String> files() {
        return List.of();
    }

    /** Pages that answer what a reader sends: a copy of the site can only say there that it is one. */
    default List<String> live() {
        return List.of();
    }

    /** Former addresses, each with the present one. */
    default Map<String, String> moved() {
        return Map.of();
    }

    /** Addresses of what was taken off the site, which answer 410. */
    default List<String> gone() {
        return List.of();
    }
}
