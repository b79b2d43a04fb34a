package org.openday.media;

import java.util.List;
import org.openday.upload.Upload;

/** What became of a file or of a description. */
public sealed interface Outcome {

    /** It is kept; of a file that was there before nothing was changed. */
    record Kept(MediaItem item, boolean wasThere) implements Outcome {}

    /** The file is not taken. */
    record Refused(Upload.Reason reason) implements Outcome {}

    /** The description has to be mended. */
    record Faulty(List<Description.Fault> faults) implements Outcome {}

    /** There is no such item. */
    record Missing() implements Outcome {}
}
