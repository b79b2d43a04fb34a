package org.openday.registration.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.CookieValue;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openday.registration.Act;
import org.openday.registration.DataLink;
import org.openday.registration.Dossier;
import org.openday.web.NotFound;
import org.openday.web.PageView;
import org.openday.web.Viewing;

/** Hands a household everything that is held about it (Personal Information Protection Law of the PRC, art. 45). */
@Controller("/registrations/{token}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class DataController {

    private static final MediaType TEXT = new MediaType("text/plain;charset=utf-8");
    private static final MediaType JSON = new MediaType("application/json;charset=utf-8");

    private final DataLink data;
    private final DossierJson json;
    private final Gate gate;
    private final OwnPages own;

    DataController(DataLink data, DossierJson json, Gate gate, OwnPages own) {
        this.data = data;
        this.json = json;
        this.gate = gate;
        this.own = own;
    }

    @Get("/data")
    HttpResponse<?> page(String token, @Nullable @CookieValue(Gate.COOKIE) String grant, Viewing viewing) {
        String path = "/registrations/" + token;
        return own.look(
                token,
                viewing,
                () -> gate.enter(token, Act.DOWNLOAD, grant, viewing, () -> {
                    DonePage page =
                            new DonePage(viewing.path(path), own.words(viewing).text("manage.data.heading"));
                    return own.show(
                            PageView.of("registrations/data", path + "/data", page.heading(), page)
                                    .asRestricted(),
                            viewing);
                }));
    }

    @Get("/data.json")
    HttpResponse<?> json(String token, @Nullable @CookieValue(Gate.COOKIE) String grant, Viewing viewing) {
        return file(token, grant, viewing, JSON, "openday.json", json::of);
    }

    @Get("/data.txt")
    HttpResponse<?> text(String token, @Nullable @CookieValue(Gate.COOKIE) String grant, Viewing viewing) {
        return file(
                token,
                grant,
                viewing,
                TEXT,
                "openday.txt",
                dossier -> new DossierText(dossier, own.words(viewing)).toString());
    }

    private HttpResponse<?> file(
            String token,
            @Nullable String grant,
            Viewing viewing,
            MediaType type,
            String name,
            Function<Dossier, String> form) {
        return own.look(
                token,
                viewing,
                () -> gate.enter(
                        token,
                        Act.DOWNLOAD,
                        grant,
                        viewing,
                        () -> data.download(token, grant)
                                .map(form)
                                .map(text -> SeeOther.own(HttpResponse.ok(text)
                                        .contentType(type)
                                        .header(
                                                HttpHeaders.CONTENT_DISPOSITION,
                                                "attachment; filename=\"" + name + "\"")))
                                .orElseThrow(NotFound::new)));
    }
}
