package org.openday.event.web;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openday.content.ContentDesk;
import org.openday.event.EventWorld;
import org.openday.event.Occupancy;

/** The real server over the world of the event tests, its clock stopped; of the winter camp 10 and 3 places are taken. */
final class EventSite implements AutoCloseable {

    private static final String SETTING = "event-world";

    private final HttpClient client = HttpClient.newHttpClient();
    private final EmbeddedServer server;

    EventSite(ContentDesk desk) {
        server = ApplicationContext.run(
                EmbeddedServer.class,
                Map.of(
                        "micronaut.server.port",
                        -1,
                        SETTING,
                        true,
                        "openday.home",
                        desk.site().home(),
                        "openday.content",
                        desk.content()));
    }

    static EventSite at(Path folder) {
        return new EventSite(EventWorld.desk(folder));
    }

    HttpResponse<String> get(String path) {
        try {
            URI address = URI.create("http://localhost:" + server.getPort() + path);
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Document page(String path) {
        HttpResponse<String> response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answers " + response.statusCode());
        }
        return Jsoup.parse(response.body());
    }

    @Override
    public void close() {
        server.close();
        client.close();
    }

    @Factory
    @Requires(property = SETTING)
    static final class World {

        @Singleton
        @Replaces(Clock.class)
        Clock clock() {
            return EventWorld.CLOCK;
        }

        @Singleton
        Occupancy taken() {
            return event -> event.value().equals("winter-camp") ? Map.of("day-1", 10, "day-2", 3) : Map.of();
        }
    }
}
