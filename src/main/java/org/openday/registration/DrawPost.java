package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells every household what was drawn, in the transaction of the draw. */
@Singleton
final class DrawPost {

    /** Letters for one statement. */
    private static final int CHUNK = 500;

    /** Those who hear together: children of a household who were drawn as one. */
    private record Drawn(long household, String session, long number) {}

    private final Post post;

    DrawPost(Post post) {
        this.post = post;
    }

    void results(List<Addressee> drawn, Instant at) {
        Map<Boolean, List<Addressee>> byPlace =
                drawn.stream().collect(Collectors.partitioningBy(each -> each.confirmedAt() != null));
        List<Addressee> waiting = byPlace.getOrDefault(false, List.of());
        Map<String, Map<Long, Integer>> positions = positions(waiting);
        send("draw-result-won", byPlace.getOrDefault(true, List.of()), at, _ -> Map.of());
        send("draw-result-waiting", waiting, at, together -> position(together.getFirst(), positions));
    }

    private void send(
            String template, List<Addressee> drawn, Instant at, Function<List<Addressee>, Map<String, String>> more) {
        List<List<Addressee>> groups = new ArrayList<>(groups(drawn));
        for (int from = 0; from < groups.size(); from += CHUNK) {
            List<List<Addressee>> chunk = groups.subList(from, Math.min(from + CHUNK, groups.size()));
            post.sendEach(template, chunk, String.valueOf(at.toEpochMilli()), more);
        }
    }

    private static Collection<List<Addressee>> groups(List<Addressee> drawn) {
        return drawn.stream()
                .collect(Collectors.groupingBy(
                        each -> new Drawn(each.householdId(), each.sessionKey(), number(each)),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    private static Map<String, String> position(Addressee waiting, Map<String, Map<Long, Integer>> positions) {
        Map<Long, Integer> session = positions.getOrDefault(waiting.sessionKey(), Map.of());
        return Map.of("position", String.valueOf(session.get(number(waiting))));
    }

    /** By session, which number of its queue stands where, from 1. */
    private static Map<String, Map<Long, Integer>> positions(List<Addressee> waiting) {
        Map<String, TreeSet<Long>> numbers = waiting.stream()
                .collect(Collectors.groupingBy(
                        Addressee::sessionKey,
                        Collectors.mapping(DrawPost::number, Collectors.toCollection(TreeSet::new))));
        Map<String, Map<Long, Integer>> positions = new HashMap<>();
        numbers.forEach((session, order) -> {
            Map<Long, Integer> places = new HashMap<>();
            order.forEach(number -> places.put(number, places.size() + 1));
            positions.put(session, places);
        });
        return positions;
    }

    private static long number(Addressee drawn) {
        return drawn.queueNo() == null ? 0 : drawn.queueNo();
    }
}
