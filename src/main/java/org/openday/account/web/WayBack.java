package org.openday.account.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openday.web.Viewing;

/** Where somebody goes on after signing in: only to pages of the desk, whatever a link says. */
final class WayBack {

    private static final Pattern OURS = Pattern.compile("(?:/en)?(?:/elder)?/staff(?:[/?][\\x21-\\x5b\\x5d-\\x7e]*)?");
    private static final int LONGEST = 500;

    private WayBack() {}

    /** The address asked for if it is one of ours, else the desk's first page. */
    static String of(@Nullable String asked, Viewing viewing) {
        return asked != null && asked.length() <= LONGEST && OURS.matcher(asked).matches() && !asked.contains("//")
                ? asked
                : viewing.path("/staff");
    }
}
