package org.openday.drawing.web;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.openday.account.DeskPart;
import org.openday.account.DeskParts;
import org.openday.account.Role;

/** The ballots' part of the desk. */
@Singleton
@Order(60)
final class DrawingParts implements DeskParts {

    @Override
    public List<DeskPart> parts() {
        return List.of(new DeskPart("ballots", DrawingPages.PATH, Set.of(Role.ORGANISER)));
    }
}
