package org.openday.web;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.HttpVersion;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.exceptions.BufferLengthExceededException;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import java.net.URISyntaxException;
import java.util.List;
import org.openday.shared.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers everything that went wrong, in one place: a page that says what happened and how to go on, never how it happened. */
@Controller
final class ErrorPages {

    /** What an error page prints: its status, two sentences, and pages the reader may have meant. */
    record ErrorPage(int status, String heading, String explanation, List<Link> suggestions) {}

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Pages pages;
    private final List<Suggestions> suggestions;
    private final FailedPages failures;

    ErrorPages(Pages pages, List<Suggestions> suggestions, FailedPages failures) {
        this.pages = pages;
        this.suggestions = suggestions;
        this.failures = failures;
    }

    @Error(global = true, status = HttpStatus.NOT_FOUND)
    HttpResponse<?> notFound(HttpRequest<?> request) {
        return show(HttpStatus.NOT_FOUND, request);
    }

    @Error(global = true, exception = NotFound.class)
    HttpResponse<?> notFound(HttpRequest<?> request, NotFound nothing) {
        return show(HttpStatus.NOT_FOUND, request);
    }

    @Error(global = true, status = HttpStatus.FORBIDDEN)
    HttpResponse<?> forbidden(HttpRequest<?> request) {
        return show(HttpStatus.FORBIDDEN, request);
    }

    @Error(global = true, status = HttpStatus.METHOD_NOT_ALLOWED)
    HttpResponse<?> methodNotAllowed(HttpRequest<?> request) {
        return show(HttpStatus.METHOD_NOT_ALLOWED, request);
    }

    @Error(global = true, exception = UnsatisfiedRouteException.class)
    HttpResponse<?> unsatisfied(HttpRequest<?> request, UnsatisfiedRouteException failure) {
        LOG.debug("A request could not be read", failure);
        return show(HttpStatus.BAD_REQUEST, request);
    }

    @Error(global = true, exception = ConversionErrorException.class)
    HttpResponse<?> notConverted(HttpRequest<?> request, ConversionErrorException failure) {
        return show(HttpStatus.BAD_REQUEST, request);
    }

    @Error(global = true, exception = URISyntaxException.class)
    HttpResponse<?> noAddress(HttpRequest<?> request, URISyntaxException failure) {
        return show(HttpStatus.BAD_REQUEST, request);
    }

    @Error(global = true, exception = ContentLengthExceededException.class)
    HttpResponse<?> tooLarge(HttpRequest<?> request, ContentLengthExceededException failure) {
        MutableHttpResponse<?> answer = show(HttpStatus.REQUEST_ENTITY_TOO_LARGE, request);
        // Nobody reads the rest of it: on an open connection a browser would try to send it for ever.
        return request.getHttpVersion() == HttpVersion.HTTP_2_0
                ? answer
                : answer.header(HttpHeaders.CONNECTION, "close");
    }

    @Error(global = true, exception = BufferLengthExceededException.class)
    HttpResponse<?> tooLarge(HttpRequest<?> request, BufferLengthExceededException failure) {
        return show(HttpStatus.REQUEST_ENTITY_TOO_LARGE, request);
    }

    @Error(global = true, exception = HttpStatusException.class)
    HttpResponse<?> status(HttpRequest<?> request, HttpStatusException failure) {
        return show(failure.getStatus(), request);
    }

    @Error(global = true, exception = TooMany.class)
    HttpResponse<?> tooMany(HttpRequest<?> request, TooMany reason) {
        return show(HttpStatus.TOO_MANY_REQUESTS, request).header(HttpHeaders.RETRY_AFTER, reason.retryAfter());
    }

    @Error(global = true, exception = Unavailable.class)
    HttpResponse<?> unavailable(HttpRequest<?> request, Unavailable failure) {
        return show(HttpStatus.SERVICE_UNAVAILABLE, request);
    }

    @Error(global = true, exception = Throwable.class)
    HttpResponse<?> failed(HttpRequest<?> request, Throwable failure) {
        LOG.error("A page failed", failure);
        failures.note(request);
        return show(HttpStatus.INTERNAL_SERVER_ERROR, request);
    }

    /** The page for a status; 404 suggests pages near the address asked for. */
    MutableHttpResponse<byte[]> show(HttpStatus status, HttpRequest<?> request) {
        Viewing viewing = Viewing.of(request);
        ErrorPage page = page(status, request.getPath(), viewing);
        return pages.show(
                PageView.of("error", request.getPath(), page.heading(), page)
                        .withStatus(status)
                        .asRestricted(),
                viewing);
    }

    private ErrorPage page(HttpStatus status, String path, Viewing viewing) {
        Wording words = pages.wording(viewing);
        return new ErrorPage(
                status.getCode(),
                words.text(key(words, status) + ".heading"),
                words.text(key(words, status) + ".explanation"),
                status == HttpStatus.NOT_FOUND ? near(path, viewing) : List.of());
    }

    private static String key(Wording words, HttpStatus status) {
        String key = "error." + status.getCode();
        return words.messages().find(words.language(), key + ".heading").isPresent()
                ? key
                : "error." + (status.getCode() < 500 ? "400" : "500");
    }

    private List<Link> near(String path, Viewing viewing) {
        return suggestions.stream()
                .flatMap(some -> some.near(path, viewing).stream())
                .limit(5)
                .toList();
    }
}
