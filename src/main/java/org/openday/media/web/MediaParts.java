package org.openday.media.web;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.openday.account.DeskPart;
import org.openday.account.DeskParts;
import org.openday.account.Role;

/** The part of the desk where pictures and documents are kept. */
@Singleton
@Order(20)
final class MediaParts implements DeskParts {

    @Override
    public List<DeskPart> parts() {
        return List.of(new DeskPart(
                "media",
                LibraryPages.PATH,
                Set.of(Role.AUTHOR, Role.ORGANISER, Role.REVIEWER, Role.PUBLISHER, Role.AUDITOR)));
    }
}
