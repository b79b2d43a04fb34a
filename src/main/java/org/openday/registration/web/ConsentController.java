package org.openday.registration.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openday.database.CommitNotOnDisk;
import org.openday.database.DatabaseGone;
import org.openday.registration.ConsentLink;
import org.openday.shared.Slug;
import org.openday.web.FormFields;
import org.openday.web.NotFound;
import org.openday.web.Pages;
import org.openday.web.Viewing;

/** What a household does about its consents on its own page; looking changes nothing. */
@Controller("/registrations/{token}/consents")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ConsentController {

    private static final MediaType TEXT = new MediaType("text/plain;charset=utf-8");

    private final ConsentLink link;
    private final RegistrationPages registrations;
    private final Pages pages;

    ConsentController(ConsentLink link, RegistrationPages registrations, Pages pages) {
        this.link = link;
        this.registrations = registrations;
        this.pages = pages;
    }

    /** Proof of all that was answered, as a text file; {@code child} leaves the other children out. */
    @Get
    HttpResponse<?> proof(String token, @Nullable @QueryValue String child, Viewing viewing) {
        return answer(
                token,
                viewing,
                "hidden",
                () -> link.proof(token, child == null ? null : number(child))
                        .map(proof -> new ProofText(proof, pages.wording(viewing)).toString())
                        .map(ConsentController::file)
                        .orElseThrow(NotFound::new));
    }

    private static HttpResponse<?> file(String text) {
        return SeeOther.own(HttpResponse.ok(text)
                .contentType(TEXT)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"consents.txt\""));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> give(String token, @Body String body, Viewing viewing) {
        Map<String, List<String>> fields = FormFields.of(body);
        return changed(
                token,
                viewing,
                () -> link.give(token, child(fields), consent(fields), value(fields, "text"), viewing.language()));
    }

    @Post("/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(String token, @Body String body, Viewing viewing) {
        Map<String, List<String>> fields = FormFields.of(body);
        return changed(token, viewing, () -> link.withdraw(token, child(fields), consent(fields), viewing.language()));
    }

    private HttpResponse<?> changed(String token, Viewing viewing, Supplier<Boolean> work) {
        return answer(token, viewing, "unchanged", () -> {
            if (!work.get()) {
                throw new NotFound();
            }
            return SeeOther.to(viewing.path("/registrations/" + token) + "#consents");
        });
    }

    private HttpResponse<?> answer(String token, Viewing viewing, String undone, Supplier<HttpResponse<?>> work) {
        try {
            return work.get();
        } catch (DatabaseGone e) {
            return pages.show(registrations.unavailable(undone, token, viewing), viewing);
        } catch (CommitNotOnDisk e) {
            return pages.show(registrations.unavailable("consent-uncertain", token, viewing), viewing);
        }
    }

    private static @Nullable Long child(Map<String, List<String>> fields) {
        String child = value(fields, "child");
        return child.isEmpty() ? null : number(child);
    }

    /** Numbers of children are given out from 1 on. */
    private static Long number(String child) {
        return child.matches("[0-9]{1,18}") ? Long.parseLong(child) : 0L;
    }

    private static Slug consent(Map<String, List<String>> fields) {
        return Slug.of(value(fields, "consent")).orElseThrow(NotFound::new);
    }

    private static String value(Map<String, List<String>> fields, String field) {
        List<String> values = fields.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }
}
