package org.openday.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openday.operations.CopyDesk.Run;
import org.openday.web.PublicPaths;

/** An export of the repository's own content. */
class SampleCopyTest {

    @TempDir
    private static Path parent;

    private static Map<String, Object> settings;
    private static Path folder;
    private static Run run;

    @BeforeAll
    static void export() {
        settings = Map.of("openday.home", parent.resolve("data"));
        folder = parent.resolve("copy");
        run = CopyDesk.run(settings, "export", "--static", folder.toString());
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(run.said()).singleElement().asString().endsWith(" 0 removed, 0 dead links");
        assertThat(run.exit()).isZero();
        assertThat(run.errors()).isEmpty();
    }

    @Test
    void everyAddressIsThereInEveryViewing() {
        try (StaticSite site = StaticSite.start(settings)) {
            Addresses addresses = new Addresses(site.paths());
            assertThat(site.paths().stream().flatMap(some -> some.pages().stream()))
                    .contains("/", "/articles", "/articles?page=2", "/glossary", "/events?kind=camp", "/pages/about")
                    .anyMatch(path -> path.startsWith("/events?month="))
                    .anyMatch(path -> path.startsWith("/topics/"));
            assertThat(addresses.pages())
                    .hasSizeGreaterThan(200)
                    .allSatisfy(address ->
                            assertThat(folder.resolve(address.file())).exists());
            assertThat(site.paths())
                    .flatMap(PublicPaths::files)
                    .hasSizeGreaterThan(3)
                    .allSatisfy(file ->
                            assertThat(folder.resolve(file.substring(1))).exists());
        }
    }

    @Test
    void thePicturesOfThePagesAreThere() {
        assertThat(folder.resolve("media/media/event-camp.svg"))
                .hasSameBinaryContentAs(Path.of("content/media/event-camp.svg"));
    }

    @Test
    void compressedSiblingsHoldTheSameBytes() throws IOException {
        Path page = folder.resolve("en/index.html");
        byte[] bytes = Files.readAllBytes(page);
        try (InputStream gzip = new GZIPInputStream(Files.newInputStream(Path.of(page + ".gz")))) {
            assertThat(gzip.readAllBytes()).isEqualTo(bytes);
        }
        assertThat(Decoder.decompress(Files.readAllBytes(Path.of(page + ".br"))).getDecompressedData())
                .isEqualTo(bytes);
    }
}
