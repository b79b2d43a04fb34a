package org.openday.registration.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openday.database.CommitNotOnDisk;
import org.openday.database.DatabaseGone;
import org.openday.registration.Draft;
import org.openday.registration.Drafts;
import org.openday.registration.web.CheckPage.Hidden;
import org.openday.web.FormData;
import org.openday.web.FormFields;

/** Takes the steps of a sign-up and keeps what was typed between them, for the browser that has the secret. */
@Singleton
final class Drafting {

    /**
     * A step, and what becomes of the secret of its browser.
     *
     * @param secret to be kept from now on; empty: to be forgotten; null: as it was
     */
    record Drafted(Step step, @Nullable String secret) {}

    private static final String FORGOTTEN = "";

    private final SignUpSteps steps;
    private final ReceivedFiles files;
    private final Drafts drafts;

    Drafting(SignUpSteps steps, ReceivedFiles files, Drafts drafts) {
        this.steps = steps;
        this.files = files;
        this.drafts = drafts;
    }

    /** The form as it was left, or an empty one. */
    Step start(Visit visit, @Nullable String secret) {
        return Optional.ofNullable(secret)
                .flatMap(own -> find(visit, own))
                .map(draft -> steps.resume(visit, FormFields.of(draft.content()), draft.savedAt()))
                .orElseGet(() -> steps.start(visit));
    }

    private Optional<Draft> find(Visit visit, String secret) {
        try {
            return drafts.find(secret, visit.event().slug());
        } catch (DatabaseGone e) {
            return Optional.empty();
        }
    }

    Drafted take(Visit visit, FormData data, @Nullable String secret) {
        return switch (SignUpSteps.pressed(data.fields())) {
            case "save" -> new Drafted(new Step.Saved(), kept(visit, data.fields(), secret));
            case "clear" -> new Drafted(new Step.Anew(), forgotten(secret));
            default -> go(visit, files.take(visit.event(), data), secret);
        };
    }

    private Drafted go(Visit visit, ReceivedFiles.Taken taken, @Nullable String secret) {
        Step step = taken.faults().isEmpty()
                ? steps.take(visit, taken.fields())
                : steps.refuse(visit, taken.fields(), taken.faults());
        String after = step instanceof Step.Received ? forgotten(secret) : kept(visit, taken.fields(), secret);
        return new Drafted(step, after);
    }

    private @Nullable String kept(Visit visit, Map<String, List<String>> fields, @Nullable String secret) {
        SignUpForm form = SignUpSteps.after(visit, fields);
        if (form.isBlank() || visit.event().signUp() == null) {
            return forgotten(secret);
        }
        String content = encoded(form.hidden());
        String own = secret == null ? drafts.newSecret() : secret;
        return content.length() <= Drafts.LONGEST
                        && isDone(() -> drafts.save(own, visit.event().slug(), content))
                ? own
                : null;
    }

    private @Nullable String forgotten(@Nullable String secret) {
        return secret != null && isDone(() -> drafts.delete(secret)) ? FORGOTTEN : null;
    }

    /** A draft that cannot be kept is no reason to stop a family: its form still carries all it typed. */
    private static boolean isDone(Runnable work) {
        try {
            work.run();
            return true;
        } catch (DatabaseGone | CommitNotOnDisk e) {
            return false;
        }
    }

    private static String encoded(List<Hidden> fields) {
        return fields.stream()
                .filter(field -> !field.value().isEmpty())
                .map(field -> URLEncoder.encode(field.name(), UTF_8) + "=" + URLEncoder.encode(field.value(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
