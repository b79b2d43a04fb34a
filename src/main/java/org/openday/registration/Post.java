package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openday.notification.Message;
import org.openday.notification.Outbox;
import org.openday.notification.Recipient;

/**
 * Writes to the guardians of households, in the transaction of the change it tells of: one letter for the children of a
 * household in one session, to each guardian who left a contact.
 */
@Singleton
final class Post {

    private final Outbox outbox;
    private final LetterValues values;

    Post(Outbox outbox, LetterValues values) {
        this.outbox = outbox;
        this.values = values;
    }

    /**
     * Puts letters into the outbox, in one statement however many they are.
     *
     * @param occasion what makes this change another than the last of its kind, for example its instant
     */
    void send(String template, List<Addressee> concerned, String occasion) {
        send(template, concerned, occasion, Map.of());
    }

    /** Letters that tell of one change in several ways, in one statement. */
    void send(List<Message> letters) {
        outbox.addAll(letters);
    }

    /** The letters {@link #send(String, List, String)} would put into the outbox. */
    List<Message> write(String template, List<Addressee> concerned, String occasion) {
        return together(concerned).stream()
                .flatMap(each -> letters(template, each, occasion, Map.of()).stream())
                .toList();
    }

    private static Collection<List<Addressee>> together(List<Addressee> concerned) {
        return concerned.stream()
                .collect(Collectors.groupingBy(Addressee::letter, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** @param more values beside those every letter has */
    void send(String template, List<Addressee> concerned, String occasion, Map<String, String> more) {
        sendEach(template, together(concerned), occasion, _ -> more);
    }

    /** A letter about each of these groups, with values of its own beside those every letter has. */
    void sendEach(
            String template,
            Collection<List<Addressee>> groups,
            String occasion,
            Function<List<Addressee>, Map<String, String>> more) {
        List<Message> messages = new ArrayList<>();
        groups.forEach(together -> messages.addAll(letters(template, together, occasion, more.apply(together))));
        outbox.addAll(messages);
    }

    /** One letter about all the registrations of a household; what differs by session is said of the first. */
    void sendOne(String template, List<Addressee> household, String occasion, Map<String, String> more) {
        send(letters(template, household, occasion, more));
    }

    /** The letters {@link #sendOne} puts into the outbox. */
    List<Message> letters(String template, List<Addressee> together, String occasion, Map<String, String> more) {
        Addressee first = together.getFirst();
        Map<String, String> filled = new LinkedHashMap<>(values.of(together));
        filled.putAll(more);
        String key = template + "/" + first.id() + "/" + occasion + "/";
        return Stream.of(
                        letter(key + 1, template, first, first.email(), first.phone(), filled),
                        letter(key + 2, template, first, first.secondEmail(), first.secondPhone(), filled))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Message> letter(
            String key,
            String template,
            Addressee to,
            @Nullable String mail,
            @Nullable String phone,
            Map<String, String> values) {
        return mail == null && phone == null
                ? List.of()
                : List.of(new Message(key, template, to.language(), new Recipient(mail, phone), values, null));
    }
}
