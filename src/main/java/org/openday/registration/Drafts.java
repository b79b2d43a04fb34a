package org.openday.registration;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openday.database.Database;
import org.openday.privacy.BrokenSeal;
import org.openday.privacy.Sealing;
import org.openday.shared.Sha256;
import org.openday.shared.Slug;

/**
 * Keeps forms that are half filled in, for a day. The browser has the secret and the database has the content, sealed with
 * it: neither can be read without the other. Throws {@link org.openday.database.DatabaseGone} while nothing can be kept.
 */
@Singleton
public final class Drafts {

    /** The longest content that is kept, in characters: thirty long answers about four children. */
    public static final int LONGEST = 500_000;

    private static final int SECRET = 24;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{32}");

    private final SignUpDrafts drafts;
    private final Sealing sealing;
    private final Database database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Drafts(SignUpDrafts drafts, Sealing sealing, Database database, Clock clock) {
        this.drafts = drafts;
        this.sealing = sealing;
        this.database = database;
        this.clock = clock;
    }

    /** A secret for a browser that has none. */
    public String newSecret() {
        byte[] secret = new byte[SECRET];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** Whether it can be a secret of ours at all. */
    public static boolean isSecret(String typed) {
        return FORM.matcher(typed).matches();
    }

    /** The draft of an event kept under a secret; none that is older than a day, of another event, or not as it was written. */
    public Optional<Draft> find(String secret, Slug event) {
        Instant now = clock.instant();
        return database.use(() -> drafts.findById(Sha256.hex(secret)))
                .filter(draft -> draft.savedAt().plus(Draft.LIFE).isAfter(now))
                .flatMap(draft -> open(draft, secret, event));
    }

    private Optional<Draft> open(SignUpDraft draft, String secret, Slug event) {
        try {
            byte[] content = sealing.openWith(bytes(secret), draft.content(), use(event));
            return Optional.of(new Draft(new String(content, UTF_8), draft.savedAt()));
        } catch (BrokenSeal e) {
            return Optional.empty();
        }
    }

    /** Keeps what was typed, in place of what was kept under this secret before. */
    public void save(String secret, Slug event, String content) {
        byte[] sealed = sealing.sealWith(bytes(secret), content.getBytes(UTF_8), use(event));
        Instant now = clock.instant();
        database.change(() -> drafts.put(Sha256.hex(secret), sealed, now));
    }

    /** Forgets what was typed. */
    public void delete(String secret) {
        database.change(() -> drafts.remove(Sha256.hex(secret)));
    }

    private static byte[] bytes(String secret) {
        return Base64.getUrlDecoder().decode(secret);
    }

    private static String use(Slug event) {
        return "draft/" + event;
    }
}
