package org.openday.media.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.account.Staff;
import org.openday.media.MediaItem;
import org.openday.media.MediaLibrary;
import org.openday.media.Outcome;
import org.openday.web.FormData;

/** Takes the files of a form into the library, each by itself. */
@Singleton
final class Receiving {

    /** How many bytes all files of a form may have. */
    static final int MOST_SENT = 24 * 1024 * 1024;

    /** What became of one file: it is kept, or something is wrong. */
    record Received(UploadForm form, @Nullable MediaItem item, List<Wrong> wrong) {}

    private final MediaLibrary library;

    Receiving(MediaLibrary library) {
        this.library = library;
    }

    /** Rows in which nothing was chosen and typed are passed over, but for the first where all are such. */
    List<Received> take(FormData data, Staff by) {
        List<Received> received = new ArrayList<>();
        for (int number = 1; number <= FormData.MOST_FILES; number++) {
            UploadForm form = UploadForm.of(number, data.fields());
            if (isSent(form, data) || !form.isEmpty()) {
                received.add(take(form, data, by));
            }
        }
        return received.isEmpty() ? List.of(take(UploadForm.empty(1), data, by)) : List.copyOf(received);
    }

    private static boolean isSent(UploadForm form, FormData data) {
        return data.files().containsKey(form.file()) || data.dropped().containsKey(form.file());
    }

    private Received take(UploadForm form, FormData data, Staff by) {
        byte[] file = data.files().get(form.file());
        return file == null
                ? new Received(form, null, List.of(new Wrong("file", missing(form.file(), data))))
                : received(form, library.add(file, form.reference(), form.description(), by));
    }

    /** Why there is no file: none was chosen, or it is too large, by itself or with the others of its form. */
    static String missing(String field, FormData data) {
        Long dropped = data.dropped().get(field);
        return dropped == null ? "no-file" : dropped > MediaLibrary.LARGEST ? "too-large" : "together";
    }

    private static Received received(UploadForm form, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Kept(MediaItem item, boolean _) -> new Received(form, item, List.of());
            case Outcome.Refused refused -> new Received(form, null, List.of(Wrong.of(refused.reason())));
            case Outcome.Faulty faulty -> new Received(form, null, Wrong.of(faulty.faults()));
            case Outcome.Missing _ -> new Received(form, null, List.of(new Wrong("file", "no-file")));
        };
    }
}
