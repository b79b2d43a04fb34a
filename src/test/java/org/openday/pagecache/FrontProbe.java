package org.openday.pagecache;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.openday.web.ForEveryone;

/** Routes that only tests have: a page that says which thread rendered it, and answers that nobody may keep. */
@Controller("/probe-of-cache")
@Requires(property = FrontProbe.PROPERTY)
@ExecuteOn(TaskExecutors.BLOCKING)
final class FrontProbe {

    static final String PROPERTY = "test.front-probe";

    private int answers;

    @ForEveryone
    @Get("/thread")
    HttpResponse<byte[]> thread() {
        return text(Thread.currentThread().isVirtual() ? "virtual" : "platform");
    }

    @ForEveryone
    @Get("/no-store")
    HttpResponse<byte[]> unkept() {
        return text("answer " + ++answers).header("Cache-Control", "no-store");
    }

    @ForEveryone
    @Get("/cookie")
    HttpResponse<byte[]> cookie() {
        return text("answer " + ++answers).cookie(Cookie.of("openday-test", "1"));
    }

    @ForEveryone
    @Get("/text")
    HttpResponse<String> string() {
        return HttpResponse.ok("answer " + ++answers);
    }

    @Post("/echo")
    @Consumes(MediaType.ALL)
    HttpResponse<byte[]> posted() {
        return text("posted");
    }

    private static MutableHttpResponse<byte[]> text(String text) {
        return HttpResponse.ok(text.getBytes(UTF_8)).contentType(MediaType.TEXT_PLAIN_TYPE);
    }
}
