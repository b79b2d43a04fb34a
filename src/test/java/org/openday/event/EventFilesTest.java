package org.openday.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openday.content.ContentDesk;
import org.openday.content.ContentFault;
import org.openday.content.ContentFolder;

class EventFilesTest {

    private static final String SESSION = "{key: a, starts: 2026-12-05T09:00, ends: 2026-12-05T12:00, capacity: 5}";

    @TempDir
    private Path folder;

    @Test
    void aFileWithEveryKeyIsTaken() {
        ContentFolder content = EventWorld.desk(folder).open(EventWorld.EVENTS);
        assertThat(content.faults()).isEmpty();
        assertThat(content.all(EventWorld.EVENTS)).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sessions: [{key: a, starts: 2026-12-05T09:00, ends: 2026-12-05T09:00, capacity: 5}]"
                        + "| Session a must end after it starts: correct starts or ends.",
                "sessions: [{key: a, starts: 2026-12-05T09:00, ends: 2026-12-05T12:00, capacity: -1}]"
                        + "| Session a cannot have a capacity below 0: correct it.",
                "sessions: [" + SESSION + ", " + SESSION + "]"
                        + "| Two sessions have the key a: give each session a key of its own.",
                "sessions: []| An event needs a session: add one with key, starts, ends and capacity.",
                "ages: {from: 12, to: 8}| ages must go from the younger to the older: exchange from and to.",
                "ages: {from: -1}| ages cannot be below 0: correct from or to.",
                "signUp: {opens: 2026-12-02, closes: 2026-12-02}"
                        + "| signUp must close after it opens: correct opens or closes.",
                "signUp: {maxChildren: 0}| maxChildren must be 1 or more: correct it, or leave it out.",
            })
    void whatContradictsItselfIsRefusedWithASentence(String line, String sentence) {
        assertThat(faults(line)).extracting(ContentFault::sentence).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ages: {from: 8, to: 8, on: session-start}",
                "ages: {to: 8}",
                "signUp: {opens: 2026-12-02T09:00, closes: 2026-12-02T09:01, maxChildren: 1}",
                "sessions: [{key: a, starts: 2026-12-05T09:00, ends: 2026-12-05T09:01, capacity: 0}]",
                "questions: []",
                "allocation: approval",
            })
    void whatIsJustWithinTheRulesIsTaken(String line) {
        assertThat(faults(line)).isEmpty();
    }

    @Test
    void randomnessThatIsKnownBeforeSignUpClosesIsRefused() {
        assertThat(faults("signUp: {closes: 2026-12-02}\ndraw: {beacon: b, at: 2026-12-02}"))
                .extracting(ContentFault::sentence)
                .containsExactly("draw.at must lie after signUp.closes, for what is known already decides nothing: "
                        + "correct one of them.");
        assertThat(faults("signUp: {closes: 2026-12-02}\ndraw: {beacon: b, at: 2026-12-03}"))
                .isEmpty();
    }

    private List<ContentFault> faults(String line) {
        String sessions = line.startsWith("sessions") ? "topics: []" : "sessions: [" + SESSION + "]";
        return new ContentDesk(folder)
                .write(
                        "events/x.md",
                        "---",
                        "title: 活动",
                        "summary: 一句话。",
                        "kind: talk",
                        "place: 图书馆",
                        line,
                        sessions,
                        "---",
                        "正文")
                .open(EventWorld.EVENTS)
                .faults();
    }
}
