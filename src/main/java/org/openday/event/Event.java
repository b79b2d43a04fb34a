package org.openday.event;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openday.content.ContentItem;
import org.openday.shared.Language;
import org.openday.shared.Slug;

/** Something the public can attend: its facts, and its texts in the languages it is written in. */
public final class Event {

    private final Slug slug;
    private final EventMatter facts;
    private final EventText original;
    private final @Nullable EventText english;

    private Event(Slug slug, EventMatter facts, EventText original, @Nullable EventText english) {
        this.slug = slug;
        this.facts = facts;
        this.original = original;
        this.english = english;
    }

    /** The facts are those of the Chinese file, which an English one inherits. */
    static Event of(Slug slug, Map<Language, ContentItem<EventMatter>> items) {
        ContentItem<EventMatter> english = items.get(Language.EN);
        ContentItem<EventMatter> chinese = items.get(Language.ZH);
        ContentItem<EventMatter> first = Objects.requireNonNull(chinese == null ? english : chinese);
        return new Event(slug, first.matter(), new EventText(first), english == null ? null : new EventText(english));
    }

    /**
     * What a file of the folder of events would be by itself.
     *
     * @param item of that folder
     */
    @SuppressWarnings("unchecked") // Of the folder of events.
    public static Event alone(ContentItem<?> item) {
        return of(item.slug(), Map.of(item.language(), (ContentItem<EventMatter>) item));
    }

    public Slug slug() {
        return slug;
    }

    public Kind kind() {
        return facts.kind() == null ? Kind.EVENT : facts.kind();
    }

    public @Nullable Ages ages() {
        return facts.ages();
    }

    public @Nullable SchoolYears schoolYears() {
        return facts.schoolYears();
    }

    /** Whether only one child of a household may come. */
    public boolean isOnePerHousehold() {
        return facts.onePerHousehold();
    }

    public Allocation allocation() {
        return facts.allocation() == null ? Allocation.FIRST_COME : facts.allocation();
    }

    /** When places can be asked for, or null when there is nothing to sign up for or it is not announced yet. */
    public @Nullable SignUp signUp() {
        return facts.signUp();
    }

    /** Which public randomness decides, or null when the places are not drawn or the file does not say. */
    public @Nullable DrawPlan draw() {
        return facts.draw();
    }

    /** Whether a page of its own tells how its places are drawn. */
    public boolean hasDrawPage() {
        return allocation() == Allocation.BALLOT && signUp() != null;
    }

    /** Whether a place is needed at all: an event that names neither sign-up nor allocation is open to all who come. */
    public boolean needsPlace() {
        return facts.signUp() != null || facts.allocation() != null;
    }

    /** The consents a guardian is asked for, by their slugs. */
    public List<Slug> consents() {
        return facts.consents();
    }

    /** What the event asks a household of its own, in the order of the file; the rules of answers are these. */
    public List<Question> questions() {
        return facts.questions();
    }

    /** The same questions in the words of a language, or in those they were first written in. */
    public List<Question> questions(Language language) {
        Map<Slug, Question> translated =
                text(language).questions().stream().collect(Collectors.toMap(Question::key, question -> question));
        return questions().stream()
                .map(question -> question.inWordsOf(translated.getOrDefault(question.key(), question)))
                .toList();
    }

    public List<Slug> topics() {
        return facts.topics();
    }

    /** Slugs it had before. */
    List<Slug> aliases() {
        return facts.aliases();
    }

    /** Why it was taken off the site, in a sentence; null: it was not. */
    public @Nullable String withdrawn() {
        return facts.withdrawn();
    }

    /** When it is first of use to anybody: sign-up opens, or it is the day before the first session. */
    public Instant announced() {
        SignUp signUp = signUp();
        Instant first = sessions().stream()
                .map(Session::starts)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return signUp == null || signUp.opens() == null ? first.minus(Duration.ofDays(1)) : signUp.opens();
    }

    /** Never empty, in the order of the file; none takes place once the event was taken off the site. */
    public List<Session> sessions() {
        String withdrawn = withdrawn();
        return withdrawn == null
                ? facts.sessions()
                : facts.sessions().stream()
                        .map(session -> session.cancelledFor(withdrawn))
                        .toList();
    }

    public Optional<Session> session(Slug key) {
        return sessions().stream().filter(session -> session.key().equals(key)).findFirst();
    }

    /** The earliest session that is not over, those that take place before cancelled ones. */
    public Optional<Session> nextSession(Instant now) {
        return nextSession(now, session -> true);
    }

    Optional<Session> nextSession(Instant now, Predicate<Session> asked) {
        return sessions().stream()
                .filter(session -> !session.isOver(now))
                .filter(asked)
                .min(Comparator.comparing(Session::isCancelled).thenComparing(Session::starts));
    }

    /** The next instant at which time alone changes what is said of it; {@link Instant#MAX} if none will. */
    public Instant nextEdge(Instant now) {
        return Stream.concat(
                        Stream.ofNullable(signUp()).flatMap(SignUp::edges),
                        sessions().stream().flatMap(session -> Stream.of(session.starts(), session.ends())))
                .filter(edge -> edge.isAfter(now))
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    /** The text in a language, or in the one it was first written in. */
    public EventText text(Language language) {
        return language == Language.EN && english != null ? english : original;
    }

    /** The text in the language of the facts: session titles, reasons and the address maps know. */
    public EventText original() {
        return original;
    }

    /** Two are equal when they were made of the very same files. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Event event
                && original.equals(event.original)
                && Objects.equals(english, event.english);
    }

    @Override
    public int hashCode() {
        return original.hashCode();
    }

    @Override
    public String toString() {
        return slug.value();
    }
}
