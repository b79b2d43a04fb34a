package org.openday.account;

import java.util.List;
import java.util.Map;

/** The parts of the desk a feature owns; a feature with pages for staff provides one, with an order. */
@FunctionalInterface
public interface DeskParts {

    List<DeskPart> parts();

    /** How many things wait there for somebody, by the key of the part; a part that counts nothing is left out. */
    default Map<String, Integer> waiting(Staff staff) {
        return Map.of();
    }
}
