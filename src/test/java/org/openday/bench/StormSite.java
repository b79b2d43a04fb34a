package org.openday.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The content of a site where everything happens to places that can: a camp with few of them and many who wait, and ballots
 * that close one after the other. Each life of the application is three hours later than the one before.
 */
final class StormSite {

    static final String SMALL = "/events/small";
    static final int PLACES = 6;

    private static final Instant START = Instant.parse("2026-06-01T01:00:00Z");
    private static final Duration APART = Duration.ofHours(3);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int LIVES_OF_A_BALLOT = 3;

    private StormSite() {}

    static void write(Path content, int lives) throws IOException {
        CampSite.add(content, "small", PLACES, "allocation: first-come", "2999-06-01T18:00");
        for (int number = 0; number <= ballotOpenIn(lives); number++) {
            CampSite.add(content, name(number), PLACES, "allocation: ballot", closes(number));
        }
        Path mails = Files.createDirectories(content.resolve("mails"));
        for (String letter : letters()) {
            Files.writeString(mails.resolve(letter + ".md"), """
                    ---
                    subject: %1$s
                    sms: %1$s
                    ---
                    您好。
                    """.formatted(letter));
        }
    }

    /** Each letter of the sample content, with its own name as its subject. */
    private static List<String> letters() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("content", "mails"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.contains(".en."))
                    .map(name -> name.replace(".md", ""))
                    .toList();
        }
    }

    private static String closes(int ballot) {
        Instant end = now((ballot + 1) * LIVES_OF_A_BALLOT).minus(Duration.ofMinutes(1));
        return LocalDateTime.ofInstant(end, ZONE).toString();
    }

    /** The ballot families can enter in a life; those before it are closed. */
    static int ballotOpenIn(int life) {
        return life / LIVES_OF_A_BALLOT;
    }

    static String ballot(int number) {
        return "/events/" + name(number);
    }

    static String name(int ballot) {
        return "ballot-" + ballot;
    }

    /** The environment of a life. Nobody is asked to confirm, since the reminder of that is a second letter like the first. */
    static Map<String, String> environment(int life, int smtpPort) {
        return Map.of(
                "OPENDAY_TEST",
                "1",
                "OPENDAY_NOW",
                now(life).toString(),
                "OPENDAY_GUARDIAN_CONFIRMATION_UNDER_AGE",
                "0",
                "OPENDAY_SMTP_URL",
                "smtp://127.0.0.1:" + smtpPort);
    }

    private static Instant now(int life) {
        return START.plus(APART.multipliedBy(life));
    }
}
