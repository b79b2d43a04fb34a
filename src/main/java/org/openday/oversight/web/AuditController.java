package org.openday.oversight.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openday.account.Allowed;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.audit.Sought;
import org.openday.oversight.Oversight;
import org.openday.shared.Site;
import org.openday.web.FormFields;
import org.openday.web.Viewing;

/** The log of what was done, for the auditor alone. To take a copy or verify it is an act as well, and so a POST. */
@Controller(AuditPages.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AuditController {

    private final Oversight oversight;
    private final AuditPages pages;
    private final Site site;

    AuditController(Oversight oversight, AuditPages pages, Site site) {
        this.oversight = oversight;
        this.pages = pages;
        this.site = site;
    }

    @Get
    @Allowed(Role.AUDITOR)
    HttpResponse<?> list(
            @Nullable @QueryValue String actor,
            @Nullable @QueryValue String act,
            @Nullable @QueryValue String subject,
            @Nullable @QueryValue String since,
            @Nullable @QueryValue String until,
            @Nullable @QueryValue String before,
            Staff staff,
            Viewing viewing) {
        AuditFilter filter = new AuditFilter(text(actor), text(act), text(subject), text(since), text(until));
        return pages.list(filter, number(before), staff, viewing);
    }

    @Post("/verification")
    @Consumes(MediaType.ALL)
    @Allowed(Role.AUDITOR)
    HttpResponse<?> verify(Staff staff, Viewing viewing) {
        return pages.verified(oversight.verify(staff), staff, viewing);
    }

    @Post("/export")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Role.AUDITOR)
    HttpResponse<?> export(@Body String body, Staff staff, Viewing viewing) {
        Map<String, List<String>> fields = FormFields.of(body);
        AuditFilter filter = new AuditFilter(
                field(fields, "actor"),
                field(fields, "act"),
                field(fields, "subject"),
                field(fields, "since"),
                field(fields, "until"));
        Optional<Sought> sought = filter.sought(site.zone());
        if (sought.isEmpty()) {
            return pages.list(filter, Long.MAX_VALUE, staff, viewing);
        }
        return HttpResponse.ok(
                new StreamedFile(oversight.copy(sought.get(), staff), MediaType.TEXT_CSV_TYPE).attach("audit.csv"));
    }

    private static String field(Map<String, List<String>> fields, String name) {
        return text(fields.getOrDefault(name, List.of("")).getFirst());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static long number(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,18}") ? Long.parseLong(typed) : Long.MAX_VALUE;
    }
}
