package org.openday.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openday.content.ContentFault;
import org.openday.content.ContentFiles;
import org.openday.testing.RunningSite;
import org.openday.web.Pages;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** What the content folder says of a text is understood: a sentence it words otherwise from now on turns this red. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultWordsTest {

    private RunningSite site;
    private Wording chinese;

    @BeforeAll
    void start(@TempDir Path folder) {
        site = RunningSite.start(Map.of("openday.content", folder.toString()));
        chinese = site.bean(Pages.class).wording(Viewing.of("/"));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    static Stream<String> texts() {
        return Stream.of(
                "",
                "no front matter",
                "---\ntitle: x\n",
                "---\n- a\n---\n",
                "---\ntitle: [\n---\n",
                "---\ntitle: x\ntitle: y\npublishAt: 2026-11-01\n---\n",
                "---\ntitle: x\npublishAt: 2026-11-01\nfoo: 1\n---\n",
                "---\ntitle: x\n---\n",
                "---\ntitle: 2026\npublishAt: 2026-11-01\n---\n",
                "---\ntitle: x\npublishAt: never\n---\n",
                "---\ntitle: x\npublishAt: 2026-11-01\ntopics: x\n---\n",
                "---\ntitle: x\npublishAt: 2026-11-01\ntopics: [a b]\n---\n",
                "---\ntitle: [x]\npublishAt: 2026-11-01\n---\n",
                "---\ntitle: x\npublishAt: 2026-11-01\n---\n[x](nowhere.md)\n",
                "---\ntitle: x\npublishAt: 2026-11-01\n---\n[x](../../out.md)\n",
                "---\ntitle: x\npublishAt: 2026-11-01\n---\n[x](javascript:x)\n",
                "---\ntitle: x\npublishAt: 2026-11-01\n---\n[x](tool.exe)\n",
                "---\ntitle: x\npublishAt: 2026-11-01\n---\n![x](https://example.org/x.png)\n");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyFaultOfATextIsSaidInChinese(String text) {
        List<ContentFault> faults = site.bean(ContentFiles.class)
                .tried(Path.of("articles/x.md"), text)
                .faults();
        assertThat(faults).isNotEmpty();
        assertThat(faults)
                .extracting(fault -> FaultWords.of(fault.sentence(), chinese))
                .allSatisfy(said -> {
                    assertThat(said.lang()).as(said.text()).isNull();
                    assertThat(said.text()).matches(".*\\p{IsHan}.*").doesNotContain(" must be ", " such as ");
                });
    }

    @Test
    void whatIsNotKnownStaysInEnglishAndSaysSo() {
        FaultWords.Said said = FaultWords.of("Something new: do this.", chinese);
        assertThat(said.text()).isEqualTo("Something new: do this.");
        assertThat(said.lang()).isEqualTo("en");
    }
}
