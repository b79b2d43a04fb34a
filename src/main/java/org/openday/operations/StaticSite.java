package org.openday.operations;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.openday.Openday;
import org.openday.shared.Site;
import org.openday.web.Pages;
import org.openday.web.PublicPaths;

/** The site without its database, started beside the running one to be copied: on a free port, for this machine only. */
final class StaticSite implements AutoCloseable {

    private static final Map<String, Object> SETTINGS = Map.of(
            "datasources.default.enabled", false, "micronaut.server.host", "127.0.0.1", "micronaut.server.port", -1);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final EmbeddedServer server;

    private StaticSite(EmbeddedServer server) {
        this.server = server;
    }

    /** Starts with settings that differ, for example {@code openday.content}. */
    static StaticSite start(Map<String, Object> different) {
        return new StaticSite(context(different).getBean(EmbeddedServer.class).start());
    }

    /** What it is made of, before it serves anybody. */
    static ApplicationContext context(Map<String, Object> different) {
        Map<String, Object> settings = new HashMap<>(SETTINGS);
        settings.putAll(different);
        return ApplicationContext.builder()
                .mainClass(Openday.class)
                .deduceEnvironment(false)
                .eagerInitSingletons(true)
                .properties(settings)
                .start();
    }

    Answer get(Address address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(server.getURI().resolve(address.encoded()))
                    .build();
            return Answer.of(client.send(request, HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Collection<PublicPaths> paths() {
        return server.getApplicationContext().getBeansOfType(PublicPaths.class);
    }

    /** The pages that a copy has and the site has not. */
    Notices notices() {
        return new Notices(server.getApplicationContext().getBean(Pages.class), site());
    }

    Site site() {
        return server.getApplicationContext().getBean(Site.class);
    }

    @Override
    public void close() {
        server.getApplicationContext().close();
        client.close();
    }
}
