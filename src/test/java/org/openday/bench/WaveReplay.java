package org.openday.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A wave as it arrives: 32 readers at once and, among them, an editor who saves and families who sign up. */
final class WaveReplay {

    private static final Crowd READERS = new Crowd(32);
    private static final int ASKS_FOR_A_SAVE = 1_000;
    private static final int ASKS_FOR_A_SIGN_UP = 250;
    // Far down enough that not only the first pages change.
    private static final int PAGES_BETWEEN_SAVES = 7;

    private final URI site;
    private final Visitor visitor;
    private final Door families;
    private final GeneratedArticles articles;
    private final Map<String, String> tags = new ConcurrentHashMap<>();
    private final Queue<Double> millis = new ConcurrentLinkedQueue<>();
    private final AtomicInteger notModified = new AtomicInteger();
    private final AtomicInteger saves = new AtomicInteger();
    private final AtomicInteger signUps = new AtomicInteger();

    WaveReplay(URI site, Visitor visitor, Door families, GeneratedArticles articles) {
        this.site = site;
        this.visitor = visitor;
        this.families = families;
        this.articles = articles;
    }

    void replay(List<Ask> asks) throws Exception {
        READERS.take(asks.size(), number -> {
            if (number % ASKS_FOR_A_SAVE == 0) {
                save(saves.getAndIncrement());
            }
            if (number % ASKS_FOR_A_SIGN_UP == 0) {
                families.confirm(families.fillIn("Child " + signUps.getAndIncrement()));
            }
            ask(asks.get(number));
        });
    }

    void print() {
        Figures.print("wave", "%d requests, %d saves, %d sign-ups", millis.size(), saves.get(), signUps.get());
        Figures.print("wave-p99", "%.1f ms", Figures.percentile(millis, 99));
        Figures.print("wave-304", "%d answers", notModified.get());
    }

    private void save(int number) {
        articles.save(number * PAGES_BETWEEN_SAVES, "改" + number);
    }

    private void ask(Ask ask) throws IOException, InterruptedException {
        String tag = ask.again() ? tags.get(ask.kept()) : null;
        long start = System.nanoTime();
        HttpResponse<byte[]> answer = visitor.send(ask.method(), site.resolve(ask.path()), headers(ask, tag));
        millis.add((System.nanoTime() - start) / 1e6);
        answer.headers().firstValue("ETag").ifPresent(now -> tags.put(ask.kept(), now));
        check(ask, tag, answer.statusCode());
    }

    private static String[] headers(Ask ask, String tag) {
        List<String> headers = new ArrayList<>(List.of("Accept-Encoding", ask.encodings()));
        if (tag != null) {
            headers.addAll(List.of("If-None-Match", tag));
        }
        return headers.toArray(String[]::new);
    }

    private void check(Ask ask, String tag, int status) {
        if (status == 304 && tag != null) {
            notModified.incrementAndGet();
        } else if (status != 200) {
            throw new IllegalStateException(ask + " is answered with " + status);
        }
    }
}
