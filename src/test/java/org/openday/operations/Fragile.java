package org.openday.operations;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;
import org.openday.web.PublicPaths;

/** A page that can be shown or not, as the property {@code test.fragile} says. */
@Controller
@Requires(property = "test.fragile")
final class Fragile implements PublicPaths {

    private final boolean broken;

    Fragile(@Property(name = "test.fragile") String state) {
        this.broken = state.equals("broken");
    }

    @Override
    public List<String> pages() {
        return List.of("/fragile");
    }

    @Get("/fragile")
    HttpResponse<String> show() {
        return broken
                ? HttpResponse.status(HttpStatus.INTERNAL_SERVER_ERROR)
                : HttpResponse.ok("<!doctype html><title>x</title>" + "<p>whole</p>".repeat(20))
                        .contentType(MediaType.TEXT_HTML_TYPE);
    }
}
