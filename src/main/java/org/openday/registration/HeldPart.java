package org.openday.registration;

import java.util.List;
import org.openday.registration.Dossier.Section;

/** Whoever keeps something about households provides what it keeps about one; whoever has nothing says nothing. */
interface HeldPart {

    List<Section> of(Household household);
}
