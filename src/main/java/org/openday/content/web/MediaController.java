package org.openday.content.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.SystemFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.File;
import org.jspecify.annotations.Nullable;
import org.openday.content.ContentFolder;
import org.openday.content.Media;
import org.openday.web.NotFound;

/** Shows an image or PDF of the content folder. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class MediaController {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** An SVG opened by itself is a document: it may run and load nothing. */
    private static final String HARMLESS = "default-src 'none'; sandbox; frame-ancestors 'none'";

    /** A PDF runs nothing of ours, and browsers' viewers refuse to start in a sandbox. */
    private static final String UNFRAMED = "frame-ancestors 'none'";

    private final ContentFolder content;

    MediaController(ContentFolder content) {
        this.content = content;
    }

    @Get("/media/{+path}")
    HttpResponse<?> show(
            String path, @Nullable @QueryValue String v, @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        Media media = content.media(path);
        if (media == null) {
            throw new NotFound();
        }
        boolean fresh = known != null && known.contains(tag(media));
        return headed(media, media.version().equals(v), fresh ? HttpResponse.notModified() : whole(media));
    }

    private static MutableHttpResponse<?> whole(Media media) {
        File file = media.path().toFile();
        return HttpResponse.ok(new SystemFile(file)).contentType(media.type()).contentLength(file.length());
    }

    private static HttpResponse<?> headed(Media media, boolean forEver, MutableHttpResponse<?> response) {
        return response.header(HttpHeaders.CACHE_CONTROL, forEver ? FOR_EVER : "no-cache")
                .header(HttpHeaders.ETAG, tag(media))
                .header("Content-Security-Policy", media.type().startsWith("image/") ? HARMLESS : UNFRAMED);
    }

    private static String tag(Media media) {
        return '"' + media.version() + '"';
    }
}
