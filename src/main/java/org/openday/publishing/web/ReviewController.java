package org.openday.publishing.web;

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
import java.util.Map;
import org.openday.account.Allowed;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.publishing.Comments;
import org.openday.publishing.Edition;
import org.openday.publishing.Reviews;
import org.openday.publishing.Ruling;
import org.openday.web.Viewing;

/** Where texts are handed in, remarked on, approved and sent back. */
@Controller("/staff/editions/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReviewController {

    private static final String HERE = "/review";

    private final Reviews reviews;
    private final Comments comments;
    private final ReviewPages pages;
    private final Answers answers;

    ReviewController(Reviews reviews, Comments comments, ReviewPages pages, Answers answers) {
        this.reviews = reviews;
        this.comments = comments;
        this.pages = pages;
        this.answers = answers;
    }

    @Get(HERE)
    @Allowed({Role.AUTHOR, Role.ORGANISER, Role.REVIEWER, Role.PUBLISHER, Role.AUDITOR})
    HttpResponse<?> show(long id, @QueryValue(defaultValue = "") String done, Staff staff, Viewing viewing) {
        Edition edition = answers.edition(id, staff);
        ReviewPage page = pages.of(edition, done, Ruling.DONE, new Typed(Map.of()), staff, viewing);
        return answers.page(edition, "review", HERE, page, Ruling.DONE, staff, viewing);
    }

    @Post("/hand-in")
    @Consumes(MediaType.ALL)
    @Allowed({Role.AUTHOR, Role.ORGANISER})
    HttpResponse<?> handIn(long id, Staff staff, Viewing viewing) {
        answers.written(id, staff);
        return answer(id, reviews.handIn(staff, id), "handed-in", new Typed(Map.of()), staff, viewing);
    }

    @Post("/approval")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Role.REVIEWER)
    HttpResponse<?> approve(long id, @Body String body, Staff staff, Viewing viewing) {
        Typed typed = Typed.of(body);
        answers.edition(id);
        return answer(id, reviews.approve(staff, word(id, typed)), "approved", typed, staff, viewing);
    }

    @Post("/return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Role.REVIEWER)
    HttpResponse<?> sendBack(long id, @Body String body, Staff staff, Viewing viewing) {
        Typed typed = Typed.of(body);
        answers.edition(id);
        return answer(id, reviews.sendBack(staff, word(id, typed)), "sent-back", typed, staff, viewing);
    }

    @Post("/remarks")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed({Role.AUTHOR, Role.ORGANISER, Role.REVIEWER, Role.PUBLISHER})
    HttpResponse<?> remark(long id, @Body String body, Staff staff, Viewing viewing) {
        Typed typed = Typed.of(body);
        answers.edition(id, staff);
        Ruling ruling = comments.say(staff, id, typed.text("quote"), typed.text("remark"));
        return answer(id, ruling, "remarked", typed, staff, viewing);
    }

    @Post("/remarks/{remark}/settled")
    @Consumes(MediaType.ALL)
    @Allowed({Role.AUTHOR, Role.ORGANISER, Role.REVIEWER, Role.PUBLISHER})
    HttpResponse<?> settle(long id, long remark, Staff staff, Viewing viewing) {
        answers.edition(id, staff);
        comments.settle(staff, id, remark);
        return answers.done(id, HERE, "settled", viewing);
    }

    private static Reviews.Word word(long edition, Typed typed) {
        String reason = typed.text("reason");
        return new Reviews.Word(edition, typed.text("page"), reason.substring(0, Math.min(reason.length(), 1_000)));
    }

    private HttpResponse<?> answer(long id, Ruling ruling, String done, Typed typed, Staff staff, Viewing viewing) {
        if (ruling == Ruling.DONE) {
            return answers.done(id, HERE, done, viewing);
        }
        Edition edition = answers.edition(id);
        ReviewPage page = pages.of(edition, "", ruling, typed, staff, viewing);
        return answers.page(edition, "review", HERE, page, ruling, staff, viewing);
    }
}
