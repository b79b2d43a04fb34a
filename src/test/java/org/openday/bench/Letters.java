package org.openday.bench;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The mail server of a storm, which outlives the application, and what it has received. */
final class Letters implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 120;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    /** Who was told what. */
    private record Told(String to, String what) {}

    Letters() {
        server.start();
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** Message-IDs by what they tell. */
    private Map<Told, Set<String>> received() {
        Map<Told, Set<String>> letters = new HashMap<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            letters.computeIfAbsent(told(mail), _ -> new HashSet<>()).add(id(mail));
        }
        return letters;
    }

    private static Told told(MimeMessage mail) {
        try {
            return new Told(mail.getRecipients(RecipientType.TO)[0].toString(), mail.getSubject());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    int count() {
        return received().size();
    }

    int again() {
        return server.getReceivedMessages().length
                - received().values().stream().mapToInt(Set::size).sum();
    }

    /** What two different letters told the same family. */
    List<String> doubled() {
        return received().entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .map(each -> each.getKey().toString())
                .toList();
    }

    /** Waits for letters that have to come, and names those that do not; one of each group is enough. */
    List<String> missing(Map<String, List<Set<String>>> expected) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        List<String> missing = missingNow(expected);
        while (!missing.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            missing = missingNow(expected);
        }
        return missing;
    }

    private List<String> missingNow(Map<String, List<Set<String>>> expected) {
        Set<Told> there = received().keySet();
        return expected.entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .filter(any -> any.stream().noneMatch(what -> there.contains(new Told(each.getKey(), what))))
                        .map(any -> each.getKey() + " has no letter " + any))
                .toList();
    }

    @Override
    public void close() {
        server.stop();
    }
}
