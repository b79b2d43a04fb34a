package org.openday.pagecache;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** An editor who adds, changes, renames, breaks, repairs and deletes files of a small content folder. */
final class ContentEdits {

    static final List<String> TOPICS = List.of("fraud", "minors", "road-safety", "unwritten");
    static final Map<String, List<String>> SLUGS = Map.of(
            "articles", IntStream.range(0, 15).mapToObj(i -> "article-" + i).toList(),
            "topics", TOPICS.subList(0, 3),
            "series", List.of("first-aid", "to-school"),
            "glossary", List.of("victim", "evidence", "bail"),
            "pages", List.of("about", "privacy", "contact"),
            "events", List.of("camp", "open-day", "talk", "visit"));
    static final List<String> FORMER = List.of("former-1", "former-2", "former-3");
    private static final List<String> MEDIA = List.of("a.svg", "b.svg", "c.svg");
    private static final Map<String, List<String>> KEYS = Map.of(
            "articles",
            List.of(
                    "title",
                    "summary",
                    "topics",
                    "author",
                    "publishAt",
                    "expireAt",
                    "updatedAt",
                    "series",
                    "image",
                    "imageAlt",
                    "aliases"),
            "topics",
            List.of("title", "summary", "order", "image"),
            "series",
            List.of("title", "summary"),
            "glossary",
            List.of("title", "summary"),
            "pages",
            List.of("title", "summary", "order"),
            "events",
            List.of(
                    "title",
                    "summary",
                    "kind",
                    "place",
                    "address",
                    "organiser",
                    "ages",
                    "allocation",
                    "signUp",
                    "bring",
                    "image",
                    "topics",
                    "sessions"));
    private static final List<String> NEEDED = List.of("title", "summary", "publishAt", "place", "sessions", "order");

    private final Map<String, Sheet> sheets = new TreeMap<>();
    private final Chance chance;

    ContentEdits(Chance chance) {
        this.chance = chance;
    }

    /** Writes most of the files there can be, before the site starts. */
    void begin(Path root) {
        MEDIA.forEach(name -> LivingSite.save(root, "content/media/" + name, picture()));
        SLUGS.forEach((folder, slugs) -> slugs.stream()
                .filter(slug -> !chance.oneIn(6))
                .forEach(slug -> begin(root, folder + "/" + slug, LivingSite.START)));
    }

    private void begin(Path root, String name, Instant now) {
        sheets.put(name + ".md", written(name + ".md", now));
        LivingSite.save(
                root, "content/" + name + ".md", sheets.get(name + ".md").text());
    }

    /** Does one thing to one file and says what. */
    String edit(LivingSite site) {
        return switch (chance.below(12)) {
            case 0 -> add(site);
            case 1, 2, 3, 4, 5 -> change(site);
            case 6, 7 -> correct(site);
            case 8 -> rename(site);
            case 9 -> breakOne(site);
            case 10 -> chance.oneIn(2) ? delete(site) : saveAgain(site);
            default -> media(site);
        };
    }

    private String add(LivingSite site) {
        String folder = chance.of(SLUGS.keySet());
        String file = folder + "/" + chance.of(SLUGS.get(folder)) + (chance.oneIn(3) ? ".en.md" : ".md");
        return save(site, "writes", file, written(file, site.now()));
    }

    private String change(LivingSite site) {
        String file = any();
        String key = chance.of(KEYS.get(folder(file)));
        boolean leaveOut = !NEEDED.contains(key) && chance.oneIn(4);
        Sheet sheet = sheets.get(file);
        return save(
                site,
                "changes " + key + " of",
                file,
                leaveOut ? sheet.without(key) : sheet.with(key, value(key, site.now())));
    }

    private String correct(LivingSite site) {
        String file = any();
        return save(site, "corrects", file, sheets.get(file).saying(body()));
    }

    private String rename(LivingSite site) {
        String file = any();
        String other = folder(file) + "/" + chance.of(SLUGS.get(folder(file))) + ".md";
        Sheet sheet = sheets.get(file);
        site.delete("content/" + file);
        sheets.remove(file);
        return save(site, "renames " + file + " to", other, sheet);
    }

    /** The good version stays known, so that a later edit repairs the file. */
    private String breakOne(LivingSite site) {
        String file = any();
        site.save("content/" + file, "---\ntitle: [\n---\nbroken");
        return "breaks " + file;
    }

    private String saveAgain(LivingSite site) {
        String file = any();
        return save(site, "saves", file, sheets.get(file));
    }

    private String delete(LivingSite site) {
        String file = any();
        site.delete("content/" + file);
        sheets.remove(file);
        return "deletes " + file;
    }

    private String media(LivingSite site) {
        String file = "content/media/" + chance.of(MEDIA);
        if (site.has(file) && chance.oneIn(4)) {
            site.delete(file);
            return "deletes " + file;
        }
        site.save(file, picture());
        return "draws " + file;
    }

    private String save(LivingSite site, String does, String file, Sheet sheet) {
        sheets.put(file, sheet);
        site.save("content/" + file, sheet.text());
        return does + " " + file;
    }

    private String any() {
        return chance.of(sheets.keySet());
    }

    private static String folder(String file) {
        return file.substring(0, file.indexOf('/'));
    }

    private Sheet written(String file, Instant now) {
        Map<String, String> matter = new LinkedHashMap<>();
        for (String key : KEYS.get(folder(file))) {
            if (NEEDED.contains(key) || chance.oneIn(2)) {
                matter.put(key, value(key, now));
            }
        }
        return new Sheet(matter, body());
    }

    private String value(String key, Instant now) {
        return switch (key) {
            case "topics" -> chance.some(TOPICS);
            case "publishAt", "expireAt", "updatedAt" -> String.valueOf(chance.around(now));
            case "series" -> chance.of(SLUGS.get("series"));
            case "image" -> "../media/" + chance.of(MEDIA);
            case "aliases", "bring" -> chance.some(FORMER);
            case "order" -> String.valueOf(chance.below(9));
            case "kind" -> chance.of(List.of("event", "open-day", "camp", "talk"));
            case "ages" -> "{from: " + chance.below(9) + ", on: session-start}";
            case "allocation" -> chance.oneIn(3) ? "ballot" : "first-come";
            case "signUp" ->
                "{opens: " + chance.around(now) + ", closes: " + chance.after(now.plusSeconds(10_000)) + "}";
            case "sessions" -> "[" + session("one", now) + (chance.oneIn(2) ? ", " + session("two", now) : "") + "]";
            default -> "词语" + chance.below(40);
        };
    }

    private String session(String key, Instant now) {
        Instant starts = chance.oneIn(3) ? chance.around(now) : chance.after(now);
        Instant ends = chance.written(starts.plus(Duration.ofMinutes(1 + chance.below(2000))));
        String cancelled = chance.oneIn(8) ? ", cancelled: 台风" : "";
        return "{key: " + key + ", starts: " + starts + ", ends: " + ends + ", capacity: " + chance.below(4) + cancelled
                + "}";
    }

    private String body() {
        String folder = chance.of(SLUGS.keySet());
        return "正文" + chance.below(1000) + "，见[一篇](../" + folder + "/" + chance.of(SLUGS.get(folder))
                + ".md)。\n\n![图](../media/" + chance.of(MEDIA) + ")";
    }

    private String picture() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + (100 + chance.below(900)) + " 360\"/>";
    }
}
