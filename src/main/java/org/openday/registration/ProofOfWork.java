package org.openday.registration;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.altcha.altcha.Altcha;
import org.altcha.altcha.Altcha.Challenge;
import org.altcha.altcha.Altcha.ChallengeOptions;
import org.altcha.altcha.Altcha.Payload;
import org.jspecify.annotations.Nullable;

/**
 * Has a browser do a little work for a form: to find the number behind a hash, as ALTCHA does it (ADR 14). A challenge is good
 * for an hour, and for one deed. Which were used is forgotten with the process; so a challenge of an earlier one is no good.
 */
@Singleton
public final class ProofOfWork {

    static final Duration LIFE = Duration.ofHours(1);

    private static final int LONGEST = 2_000;
    private static final int MOST_REMEMBERED = 1_000_000;
    private static final String ALGORITHM = Altcha.Algorithm.SHA256.getName();
    private static final Pattern SALT = Pattern.compile("[0-9a-f]{24}\\?expires=([0-9]{1,12})&");

    private final int numbers;
    private final String key;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.createDefault();
    private final Instant begun;
    private final Cache<String, String> used;

    ProofOfWork(ProofSettings settings, RegistrationKey key, Clock clock) {
        this.numbers = settings.numbers();
        this.key = key.index("proof-of-work", "altcha");
        this.clock = clock;
        this.begun = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        // By the same clock: a challenge is never forgotten before its hour is over.
        this.used = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(LIFE)
                .ticker(() -> clock.millis() * 1_000_000)
                .build();
    }

    /** A new challenge as JSON; null where no work is asked for. */
    public @Nullable String challenge() {
        return numbers == 0 ? null : written(newChallenge());
    }

    /**
     * Whether a payload solves a challenge of ours in time that no other deed was done with; true where no work is asked for.
     *
     * @param deed what it was found for; the same deed again, as when a page is loaded anew, is no other
     */
    public boolean isGood(String payload, String deed) {
        return numbers == 0
                || read(payload)
                        .filter(this::isInTime)
                        .filter(this::isSolved)
                        .filter(solved -> deed.equals(used.get(solved.challenge, _ -> deed)))
                        .isPresent();
    }

    private Challenge newChallenge() {
        ChallengeOptions options = new ChallengeOptions()
                .setMaxNumber((long) numbers)
                .setHmacKey(key)
                .setExpires(clock.instant().plus(LIFE).getEpochSecond());
        options.secureRandomNumber = true;
        try {
            return Altcha.createChallenge(options);
        } catch (Exception e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private String written(Challenge challenge) {
        try {
            return json.writeValueAsString(JsonNode.createObjectNode(Map.of(
                    "algorithm", JsonNode.createStringNode(challenge.algorithm),
                    "challenge", JsonNode.createStringNode(challenge.challenge),
                    "maxnumber", JsonNode.createNumberNode(challenge.maxnumber),
                    "salt", JsonNode.createStringNode(challenge.salt),
                    "signature", JsonNode.createStringNode(challenge.signature))));
        } catch (IOException e) {
            throw new IllegalStateException("A challenge cannot be written", e);
        }
    }

    private Optional<Payload> read(String payload) {
        if (payload.isEmpty() || payload.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            JsonNode node = json.readValue(new String(Base64.getDecoder().decode(payload), UTF_8), JsonNode.class);
            return Optional.ofNullable(node).filter(JsonNode::isObject).flatMap(ProofOfWork::read);
        } catch (IllegalArgumentException | IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Payload> read(JsonNode node) {
        JsonNode number = node.get("number");
        if (number == null || !number.isNumber()) {
            return Optional.empty();
        }
        Payload payload = new Payload();
        payload.algorithm = text(node, "algorithm");
        payload.challenge = text(node, "challenge");
        payload.number = number.getLongValue();
        payload.salt = text(node, "salt");
        payload.signature = text(node, "signature");
        return Optional.of(payload);
    }

    private static String text(JsonNode node, String name) {
        JsonNode text = node.get(name);
        return text != null && text.isString() ? text.getStringValue() : "";
    }

    private boolean isInTime(Payload payload) {
        Matcher salt = SALT.matcher(payload.salt);
        if (!salt.matches()) {
            return false;
        }
        Instant end = Instant.ofEpochSecond(Long.parseLong(salt.group(1)));
        return clock.instant().isBefore(end) && !end.minus(LIFE).isBefore(begun);
    }

    private boolean isSolved(Payload payload) {
        try {
            return payload.algorithm.equals(ALGORITHM) && Altcha.verifySolution(payload, key, false);
        } catch (Exception e) {
            return false;
        }
    }
}
