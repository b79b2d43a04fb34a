package org.openday.registration.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.CookieValue;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openday.registration.Act;
import org.openday.web.FormData;
import org.openday.web.PageView;
import org.openday.web.Viewing;

/** Changes what a household answered to the event's own questions; looking takes a code, for answers can be sensitive. */
@Controller("/registrations/{token}/answers")
@ExecuteOn(TaskExecutors.BLOCKING)
final class AnswersController {

    private final AnswersSteps steps;
    private final Gate gate;
    private final OwnPages own;

    AnswersController(AnswersSteps steps, Gate gate, OwnPages own) {
        this.steps = steps;
        this.gate = gate;
        this.own = own;
    }

    @Get
    HttpResponse<?> form(String token, @Nullable @CookieValue(Gate.COOKIE) String grant, Viewing viewing) {
        return own.look(token, viewing, () -> {
            Optional<PageView> refusal = steps.refusal(token, viewing);
            return refusal.isPresent()
                    ? own.show(refusal.get(), viewing)
                    : gate.enter(
                            token,
                            Act.ANSWERS,
                            grant,
                            viewing,
                            () -> own.show(steps.form(token, grant, viewing), viewing));
        });
    }

    @Post
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    HttpResponse<?> change(
            HttpRequest<?> request,
            String token,
            @Nullable @CookieValue(Gate.COOKIE) String grant,
            @Body InputStream body,
            Viewing viewing) {
        FormData data = FormData.of(request.getContentType().orElse(MediaType.APPLICATION_FORM_URLENCODED_TYPE), body);
        return own.change(token, viewing, () -> {
            Optional<PageView> page = steps.take(token, grant, data, viewing);
            return page.isPresent()
                    ? own.show(page.get(), viewing)
                    : SeeOther.to(viewing.path("/registrations/" + token));
        });
    }
}
