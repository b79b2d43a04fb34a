package org.openday.media.web;

import java.util.List;
import java.util.Locale;
import org.openday.media.Description.Fault;
import org.openday.upload.Upload;

/**
 * What is wrong in a form.
 *
 * @param field its name without the number
 * @param code of the text {@code media.wrong.CODE}
 */
record Wrong(String field, String code) {

    static List<Wrong> of(List<Fault> faults) {
        return faults.stream().map(Wrong::of).toList();
    }

    private static Wrong of(Fault fault) {
        String field = switch (fault) {
            case NAME_MISSING, NAME_LONG -> "name";
            case ALT_MISSING, ALT_LONG, ALT_IS_NAME, ALT_OF_DECORATION -> "alt";
            case FOCAL_POINT_OUTSIDE -> "focalX";
            case EVENT -> "event";
            case REFERENCE, REFERENCE_TAKEN -> "reference";
            case OTHER_KIND, KNOWN -> "file";
        };
        return new Wrong(field, fault.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static Wrong of(Upload.Reason reason) {
        return new Wrong("file", reason.word());
    }
}
