package org.openday.registration.ballot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What somebody could do to a published draw, and the word by which every verifier must name it. */
enum Tampering {
    SWAPPED_ENTRY(
            "root",
            json -> rows(json, rows -> {
                String first = rows.get(0);
                rows.set(0, first.replaceAll("[0-9a-f]{64}", mark(rows.get(1))));
            })),
    RENAMED_ENTRY(
            "root",
            json -> rows(json, rows -> rows.set(2, "[\"AAAA0000" + rows.get(2).substring(10)))),
    WRONG_SEED("order", json -> json.replace(" 31 07", " 31 08")),
    WRONG_ORDER("order", json -> rows(json, rows -> Collections.swap(rows, 3, 20))),
    DROPPED_ENTRY("entries", json -> rows(json, rows -> rows.remove(5))),
    ADDED_ENTRY("entries", json -> rows(json, rows -> rows.add(rows.get(7).replace("[\"", "[\"Z")))),
    DOUBLED_ENTRY("twice", json -> rows(json, rows -> rows.add(rows.get(7)))),
    CAPACITY_CHANGED("seal", json -> json.replace("\"capacity\":10", "\"capacity\":11")),
    BEACON_CHANGED("seal", json -> json.replace("双色球第", "双色球前")),
    CLOSING_CHANGED("seal", json -> json.replace("T10:00:00Z", "T11:00:00Z")),
    NUMBER_CHANGED("seal", json -> json.replace("\"entries\":40", "\"entries\":41")),
    GRANTED_TO_A_FRIEND("granted", json -> rows(json, rows -> rows.set(39, granted(rows.get(39), 1)))),
    TAKEN_FROM_THE_FIRST("granted", json -> rows(json, rows -> rows.set(0, granted(rows.get(0), 0))));

    private final String named;

    @SuppressWarnings("ImmutableEnumChecker") // They are functions without state.
    private final UnaryOperator<String> change;

    Tampering(String named, UnaryOperator<String> change) {
        this.named = named;
        this.change = change;
    }

    /** The draw nobody tampered with. */
    static String sound() {
        Draw draw = GeneratedBallot.of(40, 10, 5).draw();
        return new String(DrawFile.drawn(draw, GeneratedBallot.PUBLISHED, GeneratedBallot.DRAWN), UTF_8);
    }

    String named() {
        return named;
    }

    String json() {
        String json = change.apply(sound());
        if (json.equals(sound())) {
            throw new IllegalStateException(this + " changed nothing");
        }
        return json;
    }

    /** Changes the rows, one of which stands on each line. */
    private static String rows(String json, Consumer<List<String>> change) {
        int from = json.indexOf("\"order\":[") + "\"order\":[".length();
        int to = json.lastIndexOf("]}}");
        List<String> rows =
                new ArrayList<>(Arrays.asList(json.substring(from, to).strip().split("\n,")));
        change.accept(rows);
        return json.substring(0, from) + String.join("\n,", rows) + json.substring(to);
    }

    private static String mark(String row) {
        return row.replaceAll(".*\"([0-9a-f]{64})\".*", "$1");
    }

    private static String granted(String row, int granted) {
        return row.replaceAll(",[01]]$", "," + granted + "]");
    }
}
