package org.openday.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FileTextTest {

    private static final String FILE = """
            ---
            # 给编辑
            title: "题目：一"   # quoted
            topics:
              - road-safety
              - home
            publishAt: 2026-11-20T08:00
            ---
            正文。

            ---
            还是正文。
            """;

    private final FileText text = FileText.of(FILE);

    @Test
    void takenApartAndPutTogetherItIsTheSame() {
        assertThat(text.text()).isEqualTo(FILE);
        assertThat(text.body()).startsWith("正文。");
    }

    @Test
    void valuesAreRead() {
        assertThat(text.value("title")).isEqualTo("题目：一");
        assertThat(text.values("topics")).containsExactly("road-safety", "home");
        assertThat(text.value("summary")).isEmpty();
    }

    @Test
    void whatIsNotChangedKeepsItsForm() {
        assertThat(text.with("title", "题目：一").text()).isEqualTo(FILE);
        assertThat(text.with("topics", List.of("road-safety", "home")).text()).isEqualTo(FILE);
        assertThat(text.with("summary", "").text()).isEqualTo(FILE);
    }

    @Test
    void aChangedKeyIsReadAsItWasTyped() {
        for (String typed :
                List.of("true", "a: b", "#x", "“引号” \"quoted\" \\", "12", "2026-11-20", "- x", "平常的题目", "{}")) {
            FileText changed = text.with("title", typed);
            assertThat(FileText.of(changed.text()).value("title")).isEqualTo(typed);
            assertThat(changed.values("topics")).hasSize(2);
        }
    }

    @Test
    void nothingTypedCanAddAKey() {
        FileText changed = text.with("title", "a\npublishAt: 2000-01-01\n---\n");
        assertThat(FileText.of(changed.text()).value("publishAt")).isEqualTo("2026-11-20T08:00");
        assertThat(FileText.of(changed.text()).body()).isEqualTo(text.body());
    }

    @Test
    void aKeyIsTakenAwayAndAdded() {
        assertThat(text.with("topics", List.of()).text()).doesNotContain("road-safety", "topics");
        assertThat(FileText.of(text.with("aliases", List.of("old", "a-1")).text())
                        .values("aliases"))
                .containsExactly("old", "a-1");
    }

    @Test
    void aTreeIsReadAsItWasWritten() {
        Map<String, Object> session = new LinkedHashMap<>();
        session.put("key", "day-1");
        session.put("starts", "+2w sun 09:00");
        session.put("capacity", 40);
        session.put("title", "a: {b}, [c] #d 12");
        List<Object> sessions = List.of(session, Map.of("key", "x".repeat(120), "label", "12"), Map.of("yes", true));
        FileText changed = text.withTree("sessions", sessions);
        assertThat(FileText.of(changed.text()).tree("sessions")).isEqualTo(sessions);
        assertThat(changed.text()).contains("  - {key: day-1, starts: \"+2w sun 09:00\", capacity: 40,");
        assertThat(FileText.of(changed.text()).body()).isEqualTo(text.body());
        assertThat(changed.withTree("sessions", null).text()).isEqualTo(FILE);
        assertThat(changed.tree("nothing")).isNull();
    }

    @Test
    void aTextThatLooksLikeANumberIsWrittenAsAText() {
        FileText changed = text.withTree("title", "+12");
        assertThat(FileText.of(changed.text()).tree("title")).isEqualTo("+12");
    }

    @Test
    void aNumberIsWrittenAsOneAndATextOfDigitsAsAText() {
        assertThat(text.withNumber("order", "12").text()).contains("\norder: 12\n");
        assertThat(text.withNumber("order", "x: 1").text()).contains("order: \"x: 1\"");
        assertThat(text.with("title", "12").text()).contains("title: \"12\"");
    }
}
