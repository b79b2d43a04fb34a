package org.openday.registration.eligibility;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What a family asks for one child.
 *
 * @param held what the children of the household hold already, or were entered for before this one
 * @param declared whether the family says that it belongs to the audience
 * @param zone where the event is: its days begin there
 */
public record Wish(LocalDate born, Stay stay, List<Stay> held, boolean declared, ZoneId zone) {

    LocalDate firstDay() {
        return LocalDate.ofInstant(stay.starts(), zone);
    }
}
