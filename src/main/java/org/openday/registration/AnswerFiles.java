package org.openday.registration;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openday.database.Database;
import org.openday.privacy.Sealing;
import org.openday.shared.Sha256;
import org.openday.upload.Upload;

/**
 * Keeps files that answer questions, sealed. What a file is kept under opens it, so it stands nowhere but in the form and
 * in the sealed answers. A file that is not handed in within a day is deleted; one that is goes with its household.
 */
@Singleton
public final class AnswerFiles {

    /** How many bytes may wait to be handed in at any time, lest strangers fill the disk. */
    private static final long MOST_PENDING = 512L * 1024 * 1024;

    private static final int REFERENCE = 24;
    private static final String USE = "answer-file";
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{32}");

    private final AnswerFileRows files;
    private final Sealing sealing;
    private final Database database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AnswerFiles(AnswerFileRows files, Sealing sealing, Database database, Clock clock) {
        this.files = files;
        this.sealing = sealing;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps a file; the answer is what it is kept under, empty when too many wait to be handed in.
     *
     * @throws org.openday.database.DatabaseGone when it was not kept
     */
    public Optional<String> keep(Upload.Accepted file) {
        byte[] secret = new byte[REFERENCE];
        random.nextBytes(secret);
        String reference = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        AnswerFile row = new AnswerFile(
                Sha256.hex(reference),
                null,
                file.format(),
                file.bytes().length,
                sealing.sealWith(secret, file.bytes(), USE),
                clock.instant());
        return database.change(() -> save(row)).map(_ -> reference);
    }

    private Optional<AnswerFile> save(AnswerFile file) {
        return files.pending() + file.size() > MOST_PENDING ? Optional.empty() : Optional.of(files.save(file));
    }

    /** Whether a file is kept under this. */
    public boolean has(String reference) {
        return FORM.matcher(reference).matches()
                && database.use(() -> files.existsByReferenceHash(Sha256.hex(reference)));
    }

    /** The file as it was accepted. */
    public Optional<Upload.Accepted> open(String reference) {
        return FORM.matcher(reference).matches()
                ? database.use(() -> files.findById(Sha256.hex(reference)))
                        .map(row -> new Upload.Accepted(
                                sealing.openWith(Base64.getUrlDecoder().decode(reference), row.content(), USE),
                                row.format()))
                : Optional.empty();
    }
}
