package org.openday.media.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.SystemFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.openday.account.Allowed;
import org.openday.account.Role;
import org.openday.media.MediaLibrary;
import org.openday.web.NotFound;

/** Shows staff what may not be public. */
@Controller(LibraryPages.PATH + "/{slug}/{file}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ItemFileController {

    private static final Pattern NAME = Pattern.compile("\\d{1,4}\\.(?:jpg|webp)|document\\.pdf");
    private static final Map<String, String> TYPES =
            Map.of("jpg", "image/jpeg", "webp", "image/webp", "pdf", "application/pdf");

    private final MediaLibrary library;

    ItemFileController(MediaLibrary library) {
        this.library = library;
    }

    @Get
    @Allowed({Role.AUTHOR, Role.ORGANISER, Role.REVIEWER, Role.PUBLISHER, Role.AUDITOR})
    HttpResponse<?> show(String slug, String file) {
        if (!NAME.matcher(file).matches()) {
            throw new NotFound();
        }
        Path path = library.find(slug).flatMap(item -> library.file(item, file)).orElseThrow(NotFound::new);
        String type = TYPES.get(file.substring(file.indexOf('.') + 1));
        return HttpResponse.ok(new SystemFile(path.toFile()))
                .contentType(MediaType.of(String.valueOf(type)))
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }
}
