package org.openday.publishing.web;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.openday.account.DeskPart;
import org.openday.account.DeskParts;
import org.openday.account.Role;

/** The parts of the desk where texts are worked on. */
@Singleton
@Order(10)
final class PublishingParts implements DeskParts {

    private static final Set<Role> READERS =
            Set.of(Role.AUTHOR, Role.ORGANISER, Role.REVIEWER, Role.PUBLISHER, Role.AUDITOR);

    @Override
    public List<DeskPart> parts() {
        return List.of(
                new DeskPart("board", "/staff/board", READERS), new DeskPart("articles", "/staff/articles", READERS));
    }
}
