package org.openday.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.openday.database.MariaDb;
import org.openday.testing.Launch;
import org.openday.testing.Within;

/**
 * {@code --households} (2,000) want the 500 places of one session at once: how many are taken on in a second over HTTP, each
 * on disk before it is answered, and whether all of them were dealt with rightly. A camp nobody wants so much warms up.
 */
public final class SignUpBench {

    private static final int PLACES = 500;
    private static final int WARM_UPS = 3;
    private static final int LETTERS = 2;
    private static final Crowd CLIENTS = new Crowd(64);
    private static final String HOT = "/events/hot";

    private final ServedSite site;
    private final Path home;
    private final Map<String, String> database;
    private final Door door;
    private final Queue<Double> millis = new ConcurrentLinkedQueue<>();

    private SignUpBench(ServedSite site, Path home, Map<String, String> database, Door door) {
        this.site = site;
        this.home = home;
        this.database = database;
        this.door = door;
    }

    public static void main(String[] args) throws Exception {
        int households = (int) Options.of(args).number("--households", 2_000);
        Report report = new Report();
        report.take("sign-up-h2", () -> run("sign-up-h2", households, Map.of()));
        report.take("sign-up-mariadb", () -> run("sign-up-mariadb", households, mariaDb()));
        // The threads that watch MariaDB would keep this process up; its shutdown hook stops the server.
        System.exit(report.exitCode());
    }

    private static Map<String, String> mariaDb() {
        return MariaDb.settings(Map.of()).entrySet().stream()
                .collect(Collectors.toMap(
                        each -> each.getKey().toUpperCase(Locale.ROOT).replace('.', '_'),
                        each -> each.getValue().toString()));
    }

    private static void run(String name, int households, Map<String, String> database) throws Exception {
        try (Scratch scratch = Scratch.create(name)) {
            Path content = scratch.folder().resolve("content");
            CampSite.write(content);
            CampSite.add(content, "hot", PLACES, "allocation: first-come", "2999-06-01T18:00");
            try (ServedSite site = ServedSite.start(scratch.folder(), database);
                    Door door = Door.at(site.address())) {
                new SignUpBench(site, scratch.folder().resolve("data"), database, door).run(name, households);
            }
        }
    }

    private void run(String name, int households) throws Exception {
        for (int round = 0; round < WARM_UPS; round++) {
            wave(forms(CampSite.PATH, "Early " + round, households));
        }
        awaitLetters(WARM_UPS * households * LETTERS);
        List<Form> forms = forms(HOT, "Child", households);
        millis.clear();
        long start = System.nanoTime();
        List<String> pages = wave(forms);
        double seconds = secondsSince(start);
        awaitLetters((WARM_UPS + 1) * households * LETTERS);
        Figures.print(name, "%.0f accepted per s, %d clients", pages.size() / seconds, CLIENTS.people());
        Figures.print(name + "-letters", "the last is sent after %.1f s", secondsSince(start));
        Figures.print(
                name + "-post", "p50 %.1f ms, p99 %.1f ms", Figures.median(millis), Figures.percentile(millis, 99));
        Figures.print(name + "-result", "%s of %d places", checked(pages, households), PLACES);
        Figures.print(name + "-invariants", "%s", invariants());
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private void awaitLetters(int letters) {
        Path outbox = home.resolve("outbox");
        Within.seconds(120, letters + " letters are sent", () -> outbox.toFile().list().length >= letters);
    }

    /** As they stand filled in on the phones of families before the first of them is sent. */
    private List<Form> forms(String event, String name, int count) throws Exception {
        Form[] forms = new Form[count];
        CLIENTS.take(count, number -> forms[number] = door.fillIn(event, name + " " + number));
        return List.of(forms);
    }

    /** All are sent; who is refused ends the bench. */
    private List<String> wave(List<Form> forms) throws Exception {
        String[] pages = new String[forms.size()];
        CLIENTS.take(forms.size(), number -> {
            long start = System.nanoTime();
            pages[number] = door.confirm(forms.get(number));
            millis.add((System.nanoTime() - start) / 1e6);
        });
        return List.of(pages);
    }

    /** Every place is given, nobody else has one, and the others wait at a position of their own. */
    private Map<String, Long> checked(List<String> pages, int households) throws Exception {
        Queue<Element> rows = new ConcurrentLinkedQueue<>();
        CLIENTS.take(pages.size(), number -> rows.add(door.registration(pages.get(number))));
        Map<String, Long> states = rows.stream()
                .collect(Collectors.groupingBy(row -> row.attr("data-state"), TreeMap::new, Collectors.counting()));
        int waiting = Math.max(0, households - PLACES);
        require(states.getOrDefault("confirmed", 0L) == Math.min(households, PLACES), "places: " + states);
        require(positions(rows).equals(IntStream.rangeClosed(1, waiting).boxed().toList()), "positions are not 1 to n");
        return states;
    }

    private static List<Integer> positions(Queue<Element> rows) {
        return rows.stream()
                .filter(row -> row.hasAttr("data-position"))
                .map(row -> Integer.valueOf(row.attr("data-position")))
                .sorted()
                .toList();
    }

    /** As an operator asks, beside the running site. */
    private String invariants() {
        List<String> command =
                List.of("-cp", "target/openday.jar", "org.openday.operations.Commands", "check-invariants");
        Map<String, String> environment = new HashMap<>(database);
        environment.put("OPENDAY_HOME", home.toString());
        try (Launch asked = Launch.at(home.resolveSibling("asked"), command, environment)) {
            require(asked.exit() == 0, "check-invariants finds faults at " + site.address());
            return "all hold";
        }
    }

    private static void require(boolean fulfilled, String otherwise) {
        if (!fulfilled) {
            throw new IllegalStateException(otherwise);
        }
    }
}
