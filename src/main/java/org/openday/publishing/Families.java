package org.openday.publishing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openday.content.ContentFiles;
import org.openday.content.ContentItem;
import org.openday.event.Event;
import org.openday.event.Session;
import org.openday.event.SignedUp;
import org.openday.event.SignedUp.Count;
import org.openday.shared.Slug;

/**
 * Sees to it that families do not lose what they signed up for without being told: a session they are signed up for stays in
 * its file, taking place, moved or cancelled, and the event keeps its address.
 */
@Singleton
public final class Families {

    /**
     * What families have to do with a text that is to be published.
     *
     * @param lost keys of sessions they are signed up for and that it leaves out
     * @param overbooked those it gives fewer places than are taken
     * @param told how many children are signed up for sessions it cancels or gives other times
     */
    public record Concern(List<String> lost, List<String> overbooked, int told) {

        static final Concern NONE = new Concern(List.of(), List.of(), 0);
    }

    private final SignedUp signedUp;
    private final ContentFiles files;

    Families(SignedUp signedUp, ContentFiles files) {
        this.signedUp = signedUp;
        this.files = files;
    }

    /** Who is signed up for the event of an edition, by session. */
    public Map<String, Count> of(Edition edition) {
        return edition.kind() == Kind.EVENT ? signedUp.of(address(edition)) : Map.of();
    }

    /** Keys of sessions families have ever been signed up for. */
    public List<String> sessions(Edition edition) {
        return edition.kind() == Kind.EVENT ? signedUp.sessions(address(edition)) : List.of();
    }

    /** What would come of a text for families if it were published now; nothing of one that cannot be shown. */
    public Concern about(Edition edition, String text) {
        if (edition.kind() != Kind.EVENT || edition.isNew()) {
            return Concern.NONE;
        }
        List<Session> sessions = sessions(edition, text);
        Map<String, Count> counts = signedUp.of(address(edition));
        return sessions.isEmpty()
                ? Concern.NONE
                : new Concern(
                        lost(edition, sessions, counts), overbooked(sessions, counts), told(edition, sessions, counts));
    }

    private List<String> lost(Edition edition, List<Session> sessions, Map<String, Count> counts) {
        if (edition.isMoved()) {
            return signedUp.sessions(address(edition));
        }
        List<String> lost = new ArrayList<>(counts.keySet());
        sessions.forEach(session -> lost.remove(session.key().value()));
        return lost.stream().sorted().toList();
    }

    private static List<String> overbooked(List<Session> sessions, Map<String, Count> counts) {
        return sessions.stream()
                .filter(session -> !session.isCancelled())
                .filter(session -> placed(session, counts) > session.capacity())
                .map(session -> session.key().value())
                .toList();
    }

    private static int placed(Session session, Map<String, Count> counts) {
        Count count = counts.get(session.key().value());
        return count == null ? 0 : count.placed();
    }

    private int told(Edition edition, List<Session> sessions, Map<String, Count> counts) {
        Map<Slug, Session> now = published(edition).stream().collect(Collectors.toMap(Session::key, each -> each));
        return sessions.stream()
                .filter(session -> isOther(session, now.get(session.key())))
                .map(session -> counts.get(session.key().value()))
                .filter(Objects::nonNull)
                .mapToInt(count -> count.placed() + count.asking())
                .sum();
    }

    private static boolean isOther(Session session, @Nullable Session now) {
        return now == null
                || session.isCancelled() != now.isCancelled()
                || !session.starts().equals(now.starts())
                || !session.ends().equals(now.ends());
    }

    /**
     * Does what replaces the file of an event by a text, unless families would lose a session by it; nobody can come to be
     * signed up meanwhile for a session that is about to go.
     *
     * @return what came of it; nothing when it was not done
     */
    <T> Optional<T> replaced(Edition edition, String text, Supplier<T> act) {
        if (edition.kind() != Kind.EVENT || edition.isNew()) {
            return Optional.of(act.get());
        }
        Set<String> gone = keys(published(edition));
        if (!edition.isMoved()) {
            gone.removeAll(keys(sessions(edition, text)));
        }
        return signedUp.closed(
                address(edition),
                gone,
                () -> about(edition, text).lost().isEmpty() ? Optional.of(act.get()) : Optional.empty());
    }

    private static Set<String> keys(List<Session> sessions) {
        return sessions.stream().map(session -> session.key().value()).collect(Collectors.toSet());
    }

    private List<Session> published(Edition edition) {
        return files.read(edition.path())
                .map(now -> sessions(edition, now.text()))
                .orElse(List.of());
    }

    private List<Session> sessions(Edition edition, String text) {
        ContentItem<?> item = files.tried(edition.path(), text).item();
        return item == null ? List.of() : Event.alone(item).sessions();
    }

    /** The one it is published at, which families signed up under. */
    private static Slug address(Edition edition) {
        return EditionStart.slug(edition.path(), edition.language());
    }
}
