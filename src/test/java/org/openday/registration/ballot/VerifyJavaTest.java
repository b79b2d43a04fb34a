package org.openday.registration.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The verifier in one file of source, as a stranger runs it. */
class VerifyJavaTest {

    private static final Path OLD_JAVA = Path.of("/usr/lib/jvm/java-17-openjdk-amd64/bin/java");

    @TempDir
    private static Path download;

    @TempDir
    private Path folder;

    private static Path source;

    /** Java compiles a file of source whenever it runs it; once is enough for all but one of these tests. */
    @BeforeAll
    static void download() throws IOException {
        source = Files.write(download.resolve(Verifier.JAVA.fileName()), Verifier.JAVA.bytes());
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "--release", "17", "-d", download.toString(), source.toString());
        assertThat(compiled).isZero();
    }

    @Test
    void aSoundDrawIsConfirmedByTheSourceAlone() throws IOException {
        Program run = Program.run(java(), source, Files.writeString(folder.resolve("draw.json"), Tampering.sound()));
        assertThat(run.output())
                .contains("seed: 双色球 2026139", "session day-1: 10 of 10 places given", "\nOK")
                .doesNotContain("DIFFERS");
        assertThat(run.exit()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void whatWasTamperedWithIsNamed(Tampering tampering) throws IOException {
        Program run = verify(tampering.json());
        assertThat(run.output().lines())
                .anyMatch(line -> line.startsWith("DIFFERS") && line.contains(tampering.named()));
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void ballotsOfEverySizeAreConfirmed() throws IOException {
        for (int count : IntStream.of(0, 1, 2, 3, 8, 9, 2_000).toArray()) {
            Draw draw = GeneratedBallot.of(count, 7, 0, 20).draw();
            Path file = Files.write(
                    folder.resolve("draw.json"),
                    DrawFile.drawn(draw, GeneratedBallot.PUBLISHED, GeneratedBallot.DRAWN));
            Program run = Program.run(java(), "-cp", download, "Verify", file);
            assertThat(run.exit()).as(run.output()).isZero();
        }
    }

    /** A ballot frozen anew is sound in itself; only what was kept from before tells. */
    @Test
    void aBallotFrozenAnewIsFoundOutByAReceipt() throws IOException {
        GeneratedBallot first = GeneratedBallot.of(39, 10, 5);
        Path receipt = Files.write(
                folder.resolve("receipt.json"),
                DrawFile.receipt(first.roster().receipt(first.entry(0).code(), first.salt(0))));
        Path anew = Files.writeString(folder.resolve("draw.json"), Tampering.sound());
        assertThat(Program.run(java(), "-cp", download, "Verify", anew).exit()).isZero();
        Program run = Program.run(java(), "-cp", download, "Verify", anew, receipt);
        assertThat(run.output()).contains("DIFFERS root", "DIFFERS seal");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void theDocumentFromBeforeTheDrawIsSoundToo() throws IOException {
        Commitment commitment = GeneratedBallot.of(40, 10, 5).roster().commitment();
        Path before =
                Files.write(folder.resolve("before.json"), DrawFile.announced(commitment, GeneratedBallot.PUBLISHED));
        assertThat(Program.run(java(), "-cp", download, "Verify", before).output())
                .contains("Not drawn yet", "\nOK");
        Path after = Files.writeString(folder.resolve("draw.json"), Tampering.sound());
        assertThat(Program.run(java(), "-cp", download, "Verify", after, before).exit())
                .isZero();
    }

    @Test
    void whatIsNoDrawIsSaidSoInOneSentence() throws IOException {
        for (String text : new String[] {"", "[]", "{\"version\":\"openday-ballot-2\"}", "{\"version\":{", "["}) {
            Program run = verify(text);
            assertThat(run.exit()).as(text).isEqualTo(2);
            assertThat(run.output()).startsWith("Cannot read this as a draw").doesNotContain("\tat ");
        }
    }

    private Program verify(String json) throws IOException {
        return Program.run(java(), "-cp", download, "Verify", Files.writeString(folder.resolve("draw.json"), json));
    }

    private static Path java() {
        return Files.isExecutable(OLD_JAVA) ? OLD_JAVA : Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
