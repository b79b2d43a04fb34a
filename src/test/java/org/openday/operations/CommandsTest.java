package org.openday.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openday.operations.CopyDesk.Run;

class CommandsTest {

    @Test
    void helpListsTheCommands() {
        Run help = run("--help");
        assertThat(help.exit()).isZero();
        assertThat(help.said()).anyMatch(line -> line.matches("\\s+export\\s+\\w.*"));
        assertThat(run("export", "--help").said()).anyMatch(line -> line.contains("--static=DIR"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "frobnicate",
                "export --frobnicate",
                "export --static x --frobnicate",
                "export --static x frobnicate"
            })
    void whatIsNotThereIsSaidInOneSentence(String typed) {
        Run run = run(typed.split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.said()).isEmpty();
        assertThat(run.errors())
                .singleElement()
                .asString()
                .startsWith("There is no ")
                .contains("frobnicate", "--help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "export --static"})
    void whatIsMissingIsSaidInOneSentence(String typed) {
        Run run = run(typed.split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors()).singleElement().asString().contains("--static");
    }

    @Test
    void everyTemplateOfAMailIsShownToItsEditor(@TempDir Path folder) throws IOException {
        Run run = CopyDesk.run(
                Map.of("openday.home", folder.resolve("home")),
                "preview-mails",
                folder.resolve("mails").toString());
        assertThat(run.exit()).isZero();
        assertThat(run.last()).startsWith("54 templates are in ");
        assertThat(folder.resolve("mails")).isDirectoryContaining("glob:**/offer.en.eml");
        assertThat(Files.readString(folder.resolve("mails/offer.html"))).doesNotContain("{{", "%7B");
        assertThat(Files.readString(folder.resolve("mails/offer.sms.txt"))).contains("11月27日");
    }

    @Test
    void textsAreLookedThroughAndWhatBlocksEndsWithOne(@TempDir Path folder) throws IOException {
        Path text = Files.createDirectories(folder.resolve("content/pages")).resolve("about.md");
        Files.writeString(text, "---\ntitle: 关于\nsummary: 好\norder: 1\n---\n拨打 110。\n");
        Map<String, Object> site =
                Map.of("openday.home", folder.resolve("home"), "openday.content", folder.resolve("content"));
        Run warned = CopyDesk.run(site, "proofread");
        assertThat(warned.exit()).isZero();
        assertThat(warned.said()).first().asString().startsWith(text + ":6:3: warns spacing: There is a space");
        assertThat(warned.last()).isEqualTo("1 texts, 0 findings that block, 1 warnings");
        Files.writeString(text, "---\ntitle: 关于\nsummary: 好\norder: 1\n---\n[图](none.md)\n");
        Run blocked = CopyDesk.run(site, "proofread", text.toString());
        assertThat(blocked.exit()).isEqualTo(1);
        assertThat(blocked.said()).first().asString().contains(":6:1: blocks link-broken: What “none.md” links to");
    }

    @Test
    void onlyTextsOfTheContentFolderAreLookedThrough(@TempDir Path folder) {
        Run run = CopyDesk.run(Map.of("openday.home", folder), "proofread", "README.md");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.errors()).singleElement().asString().contains("README.md is no text (.md) of");
    }

    @Test
    void withoutACommandItSaysWhereTheyAreListed() {
        Run run = CopyDesk.run(Map.of());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors()).singleElement().asString().contains("--help");
    }

    @Test
    void aSettingThatIsWrongIsSaidInOneSentence() {
        Run run = CopyDesk.run(Map.of("openday.theme", "nowhere"), "export", "--static", "target/no-copy");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.errors()).singleElement().asString().contains("The theme nowhere");
    }

    private static Run run(String... typed) {
        return CopyDesk.run(Map.of(), typed);
    }
}
