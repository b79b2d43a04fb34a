package org.openday.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openday.account.Role;
import org.openday.content.ContentFolder;
import org.openday.content.Rescan;

/** The form of an event as a browser without scripts sees and sends it. */
class EventFormTest extends DeskSite {

    @BeforeEach
    void samples() throws Exception {
        for (String folder : List.of("events", "consents", "media", "topics")) {
            try (var files = Files.list(Path.of("content", folder))) {
                for (Path file : files.toList()) {
                    Path copy = content.resolve(folder).resolve(file.getFileName());
                    Files.createDirectories(copy.getParent());
                    if (!Files.exists(copy)) {
                        Files.copy(file, copy);
                    }
                }
            }
        }
        Rescan.of(site.bean(ContentFolder.class));
    }

    @Test
    void whatIsOpenedAndSavedWithoutAChangeIsNotARevision() throws Exception {
        List<String> names = new ArrayList<>();
        try (var files = Files.list(Path.of("content/events"))) {
            files.map(file -> file.getFileName().toString()).forEach(names::add);
        }
        for (String name : names) {
            boolean english = name.endsWith(".en.md");
            String slug = name.replace(".en.md", "").replace(".md", "");
            String edition = open(slug, english ? "en" : "zh-CN");
            Map<String, String> fields = fields(page(li, edition));
            HttpResponse<String> saved = send(li, edition, fields);
            assertThat(saved.statusCode()).as(name + saved.body()).isEqualTo(303);
            assertThat(fields(page(li, edition))).as(name).containsEntry("basedOn", "1");
            post(li, edition + "/discarded");
        }
    }

    @Test
    void onlyWhatWasChangedIsWrittenAnew() throws Exception {
        String edition = open("forensics-lab-camp", "zh-CN");
        Map<String, String> fields = fields(page(li, edition));
        fields.put("sessions[1].capacity", "25");
        assertThat(send(li, edition, fields).statusCode()).isEqualTo(303);
        String diff = page(li, edition + "/history").select(".diff ins").text();
        assertThat(diff).contains("25").hasSizeLessThan(40);
        assertThat(send(li, edition, with(fields(page(li, edition)), "sessions[1].capacity", "20"))
                        .statusCode())
                .isEqualTo(303);
        post(li, edition + "/discarded");
    }

    @Test
    void allThatKeepsItFromTheSiteIsSaidAtOnceAtItsFieldAndWhatWasTypedIsKept() {
        String edition = begin("faulty-camp");
        Map<String, String> fields = fields(page(li, edition));
        fields.put("ages.from", "十二");
        fields.put("signUp", "on");
        fields.put("signUp.opens.date", "2027-06-10");
        fields.put("signUp.opens.time", "09:00");
        fields.put("signUp.closes.date", "2027-06-01");
        fields.put("signUp.closes.time", "09:00");
        HttpResponse<String> refused = send(li, edition, fields);
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.body());
        assertThat(page.select(".error-summary a").eachAttr("href"))
                .contains("#place", "#ages.from", "#signUp.closes.date", "#sessions");
        page.select(".error-summary a")
                .forEach(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .as(link.attr("href"))
                                .isNotNull());
        assertThat(page.getElementById("ages.from").attr("aria-invalid")).isEqualTo("true");
        assertThat(fields(page(li, edition)))
                .containsEntry("ages.from", "十二")
                .containsEntry("signUp.closes.date", "2027-06-01");
        assertThat(post(li, edition + "/hand-in").statusCode()).isEqualTo(422);
    }

    @Test
    void rowsComeAndGoByButtonsThatKeepWhatWasTyped() {
        String edition = begin("rows-camp");
        Map<String, String> fields = fields(page(li, edition));
        fields.put("place", "基地");
        fields.put("add", "sessions");
        HttpResponse<String> added = send(li, edition, fields);
        assertThat(location(added)).endsWith("#row-session-1");
        fields = with(fields(page(li, edition)), "sessions[0].capacity", "很多");
        fields.put("add", "sessions");
        send(li, edition, fields);
        fields = fields(page(li, edition));
        assertThat(fields)
                .containsEntry("place", "基地")
                .containsEntry("sessions[0].capacity", "很多")
                .containsEntry("sessions[1].key", "session-2");
        fields.put("remove", "sessions[0]");
        assertThat(location(send(li, edition, fields))).endsWith("#part-sessions");
        assertThat(fields(page(li, edition)))
                .containsEntry("sessions[0].key", "session-2")
                .doesNotContainKey("sessions[1].key");
    }

    @Test
    void aCampMadeByFormIsSeenByFamiliesWithItsQuestions() throws Exception {
        String edition = begin("young-camp");
        Map<String, String> fields = camp(edition);
        HttpResponse<String> saved = send(li, edition, fields);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        approve(edition);
        assertThat(location(post(zhao, edition + "/publication", "page", hash(edition))))
                .endsWith("done=published");
        Document event = Jsoup.parse(site.get("/events/young-camp").body());
        assertThat(event.select("[data-session=session-1]").attr("data-capacity"))
                .isEqualTo("12");
        assertThat(onDisk("events/young-camp.md"))
                .contains("- {key: session-1, starts: 2026-12-05T09:00, ends: 2026-12-05T16:00, capacity: 12}");
        assertThat(site.get("/events/young-camp/sign-up").body()).contains("午餐吃什么？", "素食");
    }

    @Test
    void anOptionKeepsItsKeyWhenItsWordsChange() throws Exception {
        String edition = open("forensics-lab-camp", "zh-CN");
        Map<String, String> fields = fields(page(li, edition));
        fields.put("questions[0].options", "都可以\n素食（不含蛋）\n清真\n不用餐");
        assertThat(send(li, edition, fields).statusCode()).isEqualTo(303);
        String text = page(li, edition + "/history").select(".diff").text();
        assertThat(text).contains("{key: vegetarian, label: 素食（不含蛋）}").contains("key: o-");
        post(li, edition + "/discarded");
    }

    @Test
    void whoRunsEventsSeesThemAndNothingElse() {
        String organiser = staff.cookie(staff.add("何组织", Role.ORGANISER));
        String article = begin("not-theirs", "文章。");
        assertThat(get(organiser, article).statusCode()).isEqualTo(404);
        assertThat(post(organiser, "/staff/articles", "title", "文", "slug", "x-1", "kind", "articles")
                        .statusCode())
                .isEqualTo(422);
        assertThat(page(organiser, "/staff/articles").select(".texts code").eachText())
                .isNotEmpty()
                .allMatch(address -> address.startsWith("events/"));
        HttpResponse<String> begun = post(
                organiser, "/staff/articles", "title", "营", "slug", "theirs", "kind", "events", "language", "zh-CN");
        assertThat(page(organiser, location(begun)).select("form.editor")).isNotEmpty();
    }

    @Test
    void anEventIsTakenOverIntoNextYear() {
        HttpResponse<String> copied = post(li, "/staff/events/copies", "slug", "bike-check-day");
        assertThat(location(copied)).endsWith("done=copied");
        Document page = page(li, location(copied));
        assertThat(page.select("[role=status]").text()).contains("52周");
        assertThat(fields(page).get("sessions[0].starts.date")).startsWith("2027-");
        assertThat(post(li, "/staff/events/copies", "slug", "nothing").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatTheScriptKeepsIsWhatTheFormHas() {
        String edition = begin("kept-camp");
        Map<String, String> fields = camp(edition);
        HttpResponse<String> kept = send(li, edition + "/autosave", fields);
        assertThat(kept.body()).contains("\"state\":\"saved\"");
        fields.remove("basedOn");
        assertThat(fields(page(li, edition))).containsAllEntriesOf(fields);
    }

    private Map<String, String> camp(String edition) {
        send(li, edition, with(fields(page(li, edition)), "add", "sessions"));
        send(li, edition, with(fields(page(li, edition)), "add", "questions"));
        Map<String, String> fields = fields(page(li, edition));
        fields.put("kind", "camp");
        fields.put("summary", "一天的体验。");
        fields.put("place", "训练基地");
        fields.put("ages.from", "8");
        fields.put("ages.to", "12");
        fields.put("signUp", "on");
        fields.put("signUp.opens.date", "2026-11-01");
        fields.put("signUp.opens.time", "09:00");
        fields.put("consents.photo", "on");
        fields.put("sessions[0].starts.date", "2026-12-05");
        fields.put("sessions[0].starts.time", "09:00");
        fields.put("sessions[0].ends.date", "2026-12-05");
        fields.put("sessions[0].ends.time", "16:00");
        fields.put("sessions[0].capacity", "12");
        fields.put("questions[0].label", "午餐吃什么？");
        fields.put("questions[0].type", "choice");
        fields.put("questions[0].options", "都可以\n素食");
        fields.put("questions[0].purpose", "食堂备餐。");
        fields.put("body", "来吧。\n");
        return fields;
    }

    private String begin(String slug) {
        return location(
                post(li, "/staff/articles", "title", "小小警营", "slug", slug, "kind", "events", "language", "zh-CN"));
    }

    private String open(String slug, String language) {
        return location(post(li, "/staff/editions", "kind", "events", "slug", slug, "language", language));
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        fields.put(name, value);
        return fields;
    }

    private HttpResponse<String> send(String who, String path, Map<String, String> fields) {
        List<String> pairs = new ArrayList<>();
        fields.forEach((name, value) -> {
            pairs.add(name);
            pairs.add(value);
        });
        return post(who, path, pairs.toArray(String[]::new));
    }

    /** What a browser would send of the editor's form. */
    private static Map<String, String> fields(Document page) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element each : page.select("form.editor [name]:not(button)")) {
            boolean off = each.attr("type").equals("checkbox") && !each.hasAttr("checked");
            if (!off) {
                fields.merge(each.attr("name"), value(each), (one, other) -> one + "，" + other);
            }
        }
        return fields;
    }

    private static String value(Element field) {
        if (field.tagName().equals("textarea")) {
            return field.wholeText();
        } else if (field.tagName().equals("select")) {
            return field.select("option[selected]").attr("value");
        }
        return field.attr("type").equals("checkbox") && !field.hasAttr("value") ? "on" : field.attr("value");
    }
}
