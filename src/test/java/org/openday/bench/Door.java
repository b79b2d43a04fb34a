package org.openday.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.openday.testing.Launch;

/** What families do with the site over HTTP. Whoever gets no answer gets an {@link IOException}. */
final class Door implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI address;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Door(URI address) {
        this.address = address;
    }

    /** Waits until the application says that it is ready. */
    static Door of(Launch launch) {
        return at(
                launch.ready().orElseThrow(() -> new IllegalStateException("It did not come up: " + launch.errors())));
    }

    static Door at(URI address) {
        return new Door(address);
    }

    Form fillIn(String child) throws IOException, InterruptedException {
        return fillIn(CampSite.PATH, child);
    }

    Form fillIn(String event, String child) throws IOException, InterruptedException {
        return Form.filledIn(event, page(event + "/sign-up"), child);
    }

    /** Hands a form in and gives back the address of the household's page, which is the acknowledgement. */
    String confirm(Form form) throws IOException, InterruptedException {
        return acknowledged(form, post(form.event() + "/sign-up", form.body()));
    }

    private static String acknowledged(Form form, HttpResponse<String> answer) {
        if (answer.statusCode() != 303) {
            throw new IllegalStateException("An open event refused " + form.child() + ": " + answer.body());
        }
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** Hands a form in; nothing when the event takes no more. */
    Optional<String> confirmIfOpen(Form form) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(form.event() + "/sign-up", form.body());
        return answer.statusCode() == 409 ? Optional.empty() : Optional.of(acknowledged(form, answer));
    }

    /** Presses a button of a page. */
    void press(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(path, "");
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(request(path)
                .POST(BodyPublishers.ofString(body))
                .header("Content-Type", "application/x-www-form-urlencoded"));
    }

    /** A document as it is. */
    byte[] bytes(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofByteArray()).body();
    }

    /** Whether the page of a household names this child, and no other, as one that has a place. */
    boolean shows(String location, String child) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request(location));
        Document page = Jsoup.parse(answer.body());
        return answer.statusCode() == 200
                && page.select("[data-registration][data-state=confirmed] h3").stream()
                        .map(Element::ownText)
                        .toList()
                        .equals(List.of(child));
    }

    /** The one registration on the page of a household. */
    Element registration(String location) throws IOException, InterruptedException {
        return page(location).expectFirst("[data-registration]");
    }

    /** How many places the page of the camp says are taken. */
    int taken() throws IOException, InterruptedException {
        Element session = page(CampSite.PATH).selectFirst("[data-session=week]");
        return CampSite.CAPACITY - Integer.parseInt(session.attr("data-free"));
    }

    Document page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request(path));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return Jsoup.parse(answer.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
