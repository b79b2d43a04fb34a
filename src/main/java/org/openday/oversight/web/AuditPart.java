package org.openday.oversight.web;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.openday.account.DeskPart;
import org.openday.account.DeskParts;
import org.openday.account.Role;

/** The auditor's part of the desk. */
@Singleton
@Order(90)
final class AuditPart implements DeskParts {

    @Override
    public List<DeskPart> parts() {
        return List.of(new DeskPart("audit", AuditPages.PATH, Set.of(Role.AUDITOR)));
    }
}
