package org.openday.publishing.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.openday.account.Allowed;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.publishing.Edition;
import org.openday.publishing.Evidence;
import org.openday.publishing.Publication;
import org.openday.publishing.Publications;
import org.openday.publishing.Ruling;
import org.openday.web.NotFound;
import org.openday.web.Viewing;

/** What is done with a publication once it was ordered, and the sheet that proves how it came about. */
@Controller("/staff")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PublicationsController {

    private final Publications publications;
    private final Evidence evidence;
    private final Answers answers;

    PublicationsController(Publications publications, Evidence evidence, Answers answers) {
        this.publications = publications;
        this.evidence = evidence;
        this.answers = answers;
    }

    @Post("/publications/{id}/called-off")
    @Consumes(MediaType.ALL)
    @Allowed(Role.PUBLISHER)
    HttpResponse<?> callOff(long id, Staff staff, Viewing viewing) {
        long edition = publication(id).editionId();
        String done = publications.callOff(staff, id) ? "called-off" : "ended";
        return answers.done(edition, "/publication", done, viewing);
    }

    @Post("/publications/{id}/countersigned")
    @Consumes(MediaType.ALL)
    @Allowed({Role.REVIEWER, Role.PUBLISHER})
    HttpResponse<?> countersign(long id, Staff staff, Viewing viewing) {
        long edition = publication(id).editionId();
        Ruling ruling = publications.countersign(staff, id);
        return answers.done(
                edition, "/publication", ruling == Ruling.DONE ? "countersigned" : "not-countersigned", viewing);
    }

    @Get("/editions/{id}/evidence.txt")
    @Allowed({Role.AUTHOR, Role.ORGANISER, Role.REVIEWER, Role.PUBLISHER, Role.AUDITOR})
    HttpResponse<?> evidence(long id, Staff staff) {
        Edition edition = answers.edition(id, staff);
        return HttpResponse.ok(evidence.of(edition))
                .contentType(new MediaType("text/plain;charset=utf-8"))
                .header("Content-Disposition", "attachment; filename=\"evidence-" + id + ".txt\"");
    }

    private Publication publication(long id) {
        return publications.find(id).orElseThrow(NotFound::new);
    }
}
