package org.openday.publishing.web;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openday.account.DeskPart;
import org.openday.account.DeskParts;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.publishing.Board;
import org.openday.publishing.Upkeep;

/** The parts of the desk where texts are worked on. */
@Singleton
@Order(10)
final class PublishingParts implements DeskParts {

    private static final Set<Role> READERS =
            Set.of(Role.AUTHOR, Role.ORGANISER, Role.REVIEWER, Role.PUBLISHER, Role.AUDITOR);

    private final Board board;
    private final Upkeep upkeep;

    PublishingParts(Board board, Upkeep upkeep) {
        this.board = board;
        this.upkeep = upkeep;
    }

    @Override
    public Map<String, Integer> waiting(Staff staff) {
        return READERS.stream().anyMatch(staff.roles()::contains)
                ? Map.of("board", board.tasks(staff).count() + upkeep.now().count())
                : Map.of();
    }

    @Override
    public List<DeskPart> parts() {
        return List.of(
                new DeskPart("board", "/staff/board", READERS), new DeskPart("articles", "/staff/articles", READERS));
    }
}
