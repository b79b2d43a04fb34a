package org.openday.proofreading;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openday.article.ArticleMatter;
import org.openday.article.Shelf;
import org.openday.article.TopicMatter;
import org.openday.content.ContentFault;
import org.openday.content.Trial.Written;
import org.openday.markdown.ReadingLength;
import org.openday.shared.Slug;

/** Front matter: what the content folder itself finds wrong with it, and what it would let pass. */
@Singleton
final class MatterCheck implements Check {

    /** Kinds of content whose summary is shown in lists. */
    private static final List<String> SUMMARISED = List.of("articles", "events", "topics", "series", "pages");

    private final Shelf<TopicMatter> topics;
    private final ProofreadingSettings settings;
    private final Clock clock;

    MatterCheck(Shelf<TopicMatter> topics, ProofreadingSettings settings, Clock clock) {
        this.topics = topics;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void look(Sheet sheet, Notes notes) {
        faults(sheet, notes);
        title(sheet, notes);
        summary(sheet, notes);
        topics(sheet, notes);
        dates(sheet, notes);
        sessions(sheet, notes);
    }

    /** Links of the body are looked at by who knows where exactly they stand. */
    private static void faults(Sheet sheet, Notes notes) {
        int body = sheet.lines().spot(sheet.inFile(0), sheet.inFile(0)).line();
        sheet.trial().faults().stream()
                .filter(fault -> fault.kind() == ContentFault.Kind.BROKEN || fault.line() < body)
                .forEach(fault -> {
                    int from = sheet.lines().offset(fault.line(), 1);
                    notes.note(
                            Rule.FRONT_MATTER,
                            from,
                            sheet.lines().offset(fault.line(), Integer.MAX_VALUE),
                            fault.sentence());
                });
    }

    private void title(Sheet sheet, Notes notes) {
        sheet.key("title").ifPresent(title -> {
            int length = ReadingLength.of(String.valueOf(title.value()));
            if (length > settings.title()) {
                sheet.note(notes, Rule.TITLE_LONG, title, String.valueOf(length), String.valueOf(settings.title()));
            }
        });
    }

    private static void summary(Sheet sheet, Notes notes) {
        boolean wanted = SUMMARISED.stream().anyMatch(folder -> sheet.file().startsWith(folder));
        boolean there = sheet.key("summary")
                .filter(written -> !String.valueOf(written.value()).isBlank())
                .isPresent();
        if (wanted && !there) {
            notes.note(Rule.SUMMARY_MISSING, 0, 0);
        }
    }

    private void topics(Sheet sheet, Notes notes) {
        sheet.key("topics").filter(written -> written.value() instanceof List).ifPresent(written -> {
            for (Object topic : (List<?>) written.value()) {
                if (!isKnown(String.valueOf(topic))) {
                    sheet.note(notes, Rule.TOPIC_UNKNOWN, written, String.valueOf(topic));
                }
            }
        });
    }

    private boolean isKnown(String topic) {
        return Slug.of(topic).flatMap(topics::find).isPresent();
    }

    private void dates(Sheet sheet, Notes notes) {
        Written written = sheet.key("expireAt").orElse(null);
        Instant expireAt = written == null ? null : sheet.trial().time(written.value());
        if (written == null || expireAt == null) {
            return;
        }
        Instant publishAt = publishAt(sheet);
        if (publishAt != null && !expireAt.isAfter(publishAt)) {
            sheet.note(notes, Rule.DATES_CROSSED, written, String.valueOf(written.value()));
        } else if (expireAt.isBefore(clock.instant())) {
            sheet.note(notes, Rule.DATE_PAST, written, String.valueOf(written.value()));
        }
    }

    /** As it is written here, or as an English file inherits it. */
    private static @Nullable Instant publishAt(Sheet sheet) {
        if (sheet.trial().item() != null && sheet.trial().item().matter() instanceof ArticleMatter matter) {
            return matter.publishAt();
        }
        return sheet.key("publishAt")
                .map(written -> sheet.trial().time(written.value()))
                .orElse(null);
    }

    /** An event whose last session is over when it is written. */
    private void sessions(Sheet sheet, Notes notes) {
        sheet.key("sessions").filter(written -> written.value() instanceof List).ifPresent(written -> {
            List<Instant> ends = ((List<?>) written.value())
                    .stream()
                            .map(session -> end(sheet, session))
                            .filter(Objects::nonNull)
                            .toList();
            if (!ends.isEmpty() && ends.stream().allMatch(end -> end.isBefore(clock.instant()))) {
                sheet.note(notes, Rule.DATE_PAST, written, "sessions");
            }
        });
    }

    private static @Nullable Instant end(Sheet sheet, Object session) {
        return session instanceof Map<?, ?> keys ? sheet.trial().time(keys.get("ends")) : null;
    }
}
