package org.openday.registration.ballot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The script of the verifier's page in Node, with WebCrypto and without it. */
class VerifyScriptTest {

    private static final Path NODE = Path.of("/usr/bin/node");
    private static final String RUN = """
            const fs = require("fs"), vm = require("vm");
            const [, , crypto, page, draw, receipt, children] = process.argv;
            const script = fs.readFileSync(page, "utf8").match(/<script id="core">([^]*?)<\\/script>/)[1];
            const context = { TextEncoder, ...crypto === "own" ? {} : { crypto: globalThis.crypto } };
            context.draw = JSON.parse(fs.readFileSync(draw, "utf8"));
            context.receipt = receipt ? JSON.parse(fs.readFileSync(receipt, "utf8")) : null;
            context.children = children;
            vm.createContext(context);
            vm.runInContext(script + `;(async () => [...await verifyDraw(draw),
              ...receipt ? await verifyReceipt(receipt, children, draw) : []])()`, context).then(findings => {
              findings.forEach(one => console.log(one.ok === false ? "DIFFERS" : "SOUND", one.en, "|", one.zh));
              process.exit(findings.some(one => one.ok === false) ? 1 : 0);
            });
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void download() throws IOException {
        if (!Files.isExecutable(NODE)) {
            System.err.println("NO NODE: the script of verify.html is tested in the browser only.");
            Assumptions.abort("no node");
        }
        Files.write(folder.resolve("verify.html"), Verifier.PAGE.bytes());
        Files.writeString(folder.resolve("run.js"), RUN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"webcrypto", "own"})
    void aSoundDrawIsConfirmed(String crypto) throws IOException {
        Program run = verify(crypto, Tampering.sound());
        assertThat(run.exit()).as(run.output()).isZero();
        assertThat(run.output()).contains("session day-1: 10 of 10 places given", "drawn again from the seed");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasTamperedWithIsNamed(Tampering tampering) throws IOException {
        Program run = verify("webcrypto", tampering.json());
        assertThat(run.output().lines())
                .anyMatch(line -> line.startsWith("DIFFERS") && line.contains(tampering.named()));
        assertThat(run.exit()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 8, 9, 3_000})
    void ballotsOfEverySizeAreConfirmed(int count) throws IOException {
        Draw draw = GeneratedBallot.of(count, 7, 0, 20).draw();
        byte[] json = DrawFile.drawn(draw, GeneratedBallot.PUBLISHED, GeneratedBallot.DRAWN);
        assertThat(verify("webcrypto", new String(json, UTF_8)).exit()).isZero();
    }

    @Test
    void everyReceiptIsConfirmedForItsOwnChildrenOnly() throws IOException {
        GeneratedBallot ballot = GeneratedBallot.of(40, 10, 5);
        Path draw = Files.writeString(folder.resolve("draw.json"), Tampering.sound());
        for (int number : new int[] {0, 8, 9, 39}) {
            Path receipt = Files.write(
                    folder.resolve("receipt.json"),
                    DrawFile.receipt(
                            ballot.roster().receipt(ballot.entry(number).code(), ballot.salt(number))));
            assertThat(verify("own", draw, receipt, lines(ballot, number)).exit())
                    .isZero();
            Program friend = verify("own", draw, receipt, lines(ballot, number + 1));
            assertThat(friend.output()).contains("DIFFERS receipt: it was not sealed for these children");
        }
    }

    @Test
    void theReceiptOfABallotThatWasFrozenAnewTells() throws IOException {
        GeneratedBallot first = GeneratedBallot.of(39, 10, 5);
        Path receipt = Files.write(
                folder.resolve("receipt.json"),
                DrawFile.receipt(first.roster().receipt(first.entry(0).code(), first.salt(0))));
        Program run = verify("own", Files.writeString(folder.resolve("draw.json"), Tampering.sound()), receipt, "");
        assertThat(run.output()).contains("DIFFERS receipt: root or seal is not that of the document");
    }

    private static String lines(GeneratedBallot ballot, int number) {
        return ballot.children(number).stream()
                .map(child -> child.born() + "　" + child.name())
                .reduce("", (all, line) -> all + line + "\n");
    }

    private Program verify(String crypto, String json) throws IOException {
        return verify(crypto, Files.writeString(folder.resolve("draw.json"), json), "", "");
    }

    private Program verify(String crypto, Path draw, Object receipt, String children) {
        return Program.run(
                NODE, folder.resolve("run.js"), crypto, folder.resolve("verify.html"), draw, receipt, children);
    }
}
