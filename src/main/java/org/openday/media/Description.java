package org.openday.media;

import java.util.ArrayList;
import java.util.List;
import org.openday.content.PictureNotes;
import org.openday.shared.AlternativeText;
import org.openday.shared.Slug;

/**
 * What an editor says of a picture or document.
 *
 * @param name what editors find it by
 * @param alt what it shows, for who cannot see it; of a document, what it is
 * @param decorative that it shows nothing a reader would miss, so that it has no alternative text
 * @param focalX what must stay in sight where a page cuts it, in percent from the left; 50 is the middle
 * @param focalY likewise from above
 * @param facesOfChildren that children can be recognised, so that whoever publishes it needs their consent to photographs
 * @param event the slug of the event it was taken at; empty when that does not matter
 */
public record Description(
        String name, String alt, boolean decorative, int focalX, int focalY, boolean facesOfChildren, String event) {

    static final int LONGEST_NAME = 120;
    static final int LONGEST_ALT = 300;

    /** What may be wrong with a description. */
    public enum Fault {
        NAME_MISSING,
        NAME_LONG,
        ALT_MISSING,
        ALT_LONG,
        /** The alternative text is a file name. */
        ALT_IS_NAME,
        /** What is decorative has nothing to tell. */
        ALT_OF_DECORATION,
        FOCAL_POINT_OUTSIDE,
        /** The event is not written as in its address. */
        EVENT,
        /** What texts are to name it by has other signs than small letters and digits joined by hyphens, or too many. */
        REFERENCE,
        /** Something else has that reference. */
        REFERENCE_TAKEN,
        /** A document cannot take the place of a picture, nor the other way round. */
        OTHER_KIND,
        /** The file is in the library already, as another item. */
        KNOWN
    }

    public Description {
        name = name.strip();
        alt = alt.strip();
        event = event.strip();
    }

    /** All that is wrong with it. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        add(faults, name.isEmpty(), Fault.NAME_MISSING);
        add(faults, name.length() > LONGEST_NAME, Fault.NAME_LONG);
        add(faults, alt.isEmpty() && !decorative, Fault.ALT_MISSING);
        add(faults, alt.length() > LONGEST_ALT, Fault.ALT_LONG);
        add(faults, !alt.isEmpty() && decorative, Fault.ALT_OF_DECORATION);
        add(faults, AlternativeText.isName(alt), Fault.ALT_IS_NAME);
        add(faults, isOutside(focalX) || isOutside(focalY), Fault.FOCAL_POINT_OUTSIDE);
        add(faults, !event.isEmpty() && Slug.of(event).isEmpty(), Fault.EVENT);
        return List.copyOf(faults);
    }

    PictureNotes notes() {
        return new PictureNotes(alt, decorative, focalX, focalY);
    }

    private static boolean isOutside(int percent) {
        return percent < 0 || percent > 100;
    }

    private static void add(List<Fault> faults, boolean wrong, Fault fault) {
        if (wrong) {
            faults.add(fault);
        }
    }
}
