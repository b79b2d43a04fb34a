package org.openday.account.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.openday.account.DeskPart;
import org.openday.account.DeskParts;
import org.openday.account.Role;

/** The people's part of the desk. */
@Singleton
final class AccountParts implements DeskParts {

    @Override
    public List<DeskPart> parts() {
        return List.of(new DeskPart("people", "/staff/people", Set.of(Role.ADMINISTRATOR)));
    }
}
