package org.openday.account;

import java.util.List;

/** The parts of the desk a feature owns; a feature with pages for staff provides one, with an order. */
@FunctionalInterface
public interface DeskParts {

    List<DeskPart> parts();
}
