package org.openday.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.content.Samples.ARTICLES;
import static org.openday.content.Samples.EVENTS;
import static org.openday.content.Samples.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openday.content.Samples.Event;

class FrontMatterTest {

    @TempDir
    Path folder;

    private ContentDesk desk;

    @BeforeEach
    void desk() {
        desk = new ContentDesk(folder);
    }

    @Test
    void everyFaultOfAFileIsReportedWithItsLine() {
        assertThat(faults(
                        "---",
                        "summary: [1]",
                        "topics: fraud",
                        "publishAt: soon",
                        "colour: red",
                        "series: two words",
                        "---"))
                .containsExactly(
                        "1: title is missing: add “title: …”.",
                        "2: summary must be text (in quotes if it is a number, true, false or null), not a list.",
                        "3: topics must be a list such as [one, two], not “fraud”.",
                        "4: publishAt must be a time such as 2026-11-20T09:00, 2026-11-20, -12d 08:00 or “+3w sat 09:00”,"
                                + " not “soon”.",
                        "5: “colour” is not a key here: remove it, or use one of title, summary, topics, author, publishAt,"
                                + " expireAt, updatedAt, series, image, imageAlt, aliases.",
                        "6: series must be a name such as bike-check-day (letters and digits joined by hyphens), not “two"
                                + " words”.");
    }

    @Test
    void nestedGroupsAndListsAreBound() {
        Event event = event(
                "---",
                "title: 警营体验营",
                "kind: open-day",
                "ages: {from: 8, to: 12}",
                "sessions:",
                "  - {key: day-1, starts: \"+4w sat 09:00\", capacity: 30}",
                "  - key: day-2",
                "    starts: 2026-12-01T09:00",
                "    capacity: 24",
                "---");
        assertThat(event.kind()).isEqualTo(Samples.Kind.OPEN_DAY);
        assertThat(event.ages()).isEqualTo(new Samples.Ages(8, 12, null));
        assertThat(event.free()).isFalse();
        assertThat(event.sessions()).extracting(Samples.Session::key).containsExactly("day-1", "day-2");
    }

    @Test
    void faultsInNestedGroupsHaveTheirLines() {
        desk.write(
                "events/camp.md",
                "---",
                "title: Camp",
                "kind: party",
                "ages: {from: 12, to: 8}",
                "free: yes",
                "sessions:",
                "  - {key: day-1, starts: 2026-12-01, capacity: many}",
                "  - {key: day-2, starts: 2026-12-01}",
                "---");
        assertThat(lines(desk.open(EVENTS)))
                .containsExactly(
                        "3: kind must be one of event, open-day, camp, not “party”.",
                        "4: ages.from is above ages.to: exchange the two.",
                        "5: free must be true or false, not “yes”.",
                        "7: capacity must be a whole number such as 12, not “many”.",
                        "8: capacity is missing: add “capacity: …”.");
    }

    @Test
    void anEmptyValueIsAMissingOne() {
        assertThat(faults("---", "title:", "summary: 一句话", "publishAt: 2026-11-01", "author:", "---"))
                .containsExactly("2: title is missing: add “title: …”.");
    }

    @Test
    void aKeyWrittenTwiceIsAFault() {
        assertThat(faults("---", "title: a", "title: b", "summary: s", "publishAt: 2026-11-01", "---"))
                .containsExactly("3: title is written twice: keep one of the two.");
    }

    @Test
    void brokenYamlIsReportedAtItsLine() {
        assertThat(faults("---", "title: \"open", "summary: s", "---"))
                .containsExactly(
                        "2: The front matter is not valid YAML here (found unexpected end of stream): correct it.");
        assertThat(faults("---", "title: a", "summary: b: c", "---"))
                .containsExactly(
                        "3: The front matter is not valid YAML here (mapping values are not allowed here): correct it.");
    }

    @Test
    void aFileIsSaidToBeEmptyOrWithoutFrontMatter() {
        assertThat(faults("")).containsExactly("1: The file is empty: write front matter and text, or delete it.");
        assertThat(faults("# Title"))
                .containsExactly("1: The front matter is missing: begin the file with “---”, its keys and “---”.");
        assertThat(faults("---", "title: a"))
                .containsExactly("1: The front matter has no end: close it with a line “---”.");
        assertThat(faults("---", "- a", "---"))
                .containsExactly("2: The front matter must be keys and values, such as “title: …”.");
    }

    @Test
    void aFileThatIsNotUtf8IsReportedAtTheLine() {
        byte[] bytes = String.join("\n", article("电话")).getBytes(Charset.forName("GB18030"));
        assertThat(lines(desk.write("articles/calls.md", bytes).open(ARTICLES)))
                .containsExactly("2: This line is not UTF-8 text: save the file as UTF-8.");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreAccepted() {
        String text = "\uFEFF" + String.join("\r\n", article("电话"));
        ContentFolder content = desk.write("articles/calls.md", text.getBytes(StandardCharsets.UTF_8))
                .open(ARTICLES);
        assertThat(content.faults()).isEmpty();
        assertThat(ContentFolderTest.titles(content)).containsExactly("电话");
    }

    @Test
    void aFileAboveTwoMegabytesIsRefused() {
        desk.write("articles/long.md", String.join("\n", article("长")), "字".repeat(700_000));
        assertThat(lines(desk.open(ARTICLES)))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("larger than 2 MB"));
    }

    @Test
    void hostileYamlIsAFaultAndNothingWorse() {
        assertThat(faults("---", "title: " + "[".repeat(100_000), "---"))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("nested too deeply"));
        String lists = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [" + "*c, ".repeat(30) + "*c]";
        assertThat(faults("---", lists, "---")).isNotEmpty();
        assertThat(faults("---", "title: &t [*t]", "---")).isNotEmpty();
        assertThat(faults("---", "title: !!java.net.URL [\"http://x\"]", "---")).isNotEmpty();
    }

    private List<String> faults(String... lines) {
        return lines(desk.write("articles/calls.md", lines).open(ARTICLES));
    }

    private Event event(String... lines) {
        ContentFolder content = desk.write("events/camp.md", lines).open(EVENTS);
        assertThat(content.faults()).isEmpty();
        return content.all(EVENTS).getFirst().matter();
    }

    private static List<String> lines(ContentFolder content) {
        return content.faults().stream()
                .map(fault -> fault.line() + ": " + fault.sentence())
                .toList();
    }
}
