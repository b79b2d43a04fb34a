package org.openday.metrics.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.openday.metrics.Metrics;

/** Shows the metrics to who asks from this machine or bears the token. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class MetricsController {

    private static final MediaType TEXT = new MediaType("text/plain;version=0.0.4;charset=utf-8");

    /** A proxy on this machine hands on the requests of others, and says so. */
    private static final List<String> HANDED_ON = List.of("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via");

    private final Metrics metrics;
    private final MetricsSettings settings;

    MetricsController(Metrics metrics, MetricsSettings settings) {
        this.metrics = metrics;
        this.settings = settings;
    }

    @Get("/metrics")
    HttpResponse<String> show(HttpRequest<?> request) {
        if (!isFromHere(request) && !bearsToken(request)) {
            throw new HttpStatusException(HttpStatus.FORBIDDEN, "Metrics are for the operator");
        }
        return HttpResponse.ok(metrics.text()).contentType(TEXT).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static boolean isFromHere(HttpRequest<?> request) {
        return request.getRemoteAddress().getAddress().isLoopbackAddress()
                && HANDED_ON.stream().noneMatch(request.getHeaders()::contains);
    }

    private boolean bearsToken(HttpRequest<?> request) {
        return Optional.ofNullable(settings.token())
                .filter(token -> !token.isBlank())
                .map(token -> MessageDigest.isEqual(
                        bytes("Bearer " + token),
                        bytes(String.valueOf(request.getHeaders().get(HttpHeaders.AUTHORIZATION)))))
                .orElse(false);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
