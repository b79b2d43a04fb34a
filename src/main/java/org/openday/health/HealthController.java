package org.openday.health;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.openday.database.Pulse;

/** Says whether the site is well and, if not, what is down; from what is known, so that it never waits. */
@Controller("/health")
final class HealthController {

    /** All that is told: whoever asks is anybody. */
    @Serdeable
    record Health(String status, List<String> down) {}

    private static final Health UP = new Health("UP", List.of());
    private static final Health DOWN = new Health("DOWN", List.of("database"));

    private final Pulse pulse;

    HealthController(Pulse pulse) {
        this.pulse = pulse;
    }

    @Get
    HttpResponse<Health> show() {
        return pulse.isGone() ? answer(HttpStatus.SERVICE_UNAVAILABLE, DOWN) : answer(HttpStatus.OK, UP);
    }

    private static HttpResponse<Health> answer(HttpStatus status, Health health) {
        return HttpResponse.<Health>status(status).body(health).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
