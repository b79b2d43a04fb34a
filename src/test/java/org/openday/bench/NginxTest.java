package org.openday.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NginxTest {

    private final Optional<String> program = Command.find("nginx");

    @TempDir
    Path prefix;

    @Test
    void theSiblingOfAPageIsServedAndNotModified() throws Exception {
        assumeTrue(program.isPresent());
        write("articles/a", "plain");
        write("articles/a.gz", "packed");
        try (Nginx nginx = Nginx.start(program.get(), prefix);
                Visitor visitor = new Visitor()) {
            HttpResponse<byte[]> page = visitor.get(nginx.address().resolve("/articles/a"), "Accept-Encoding", "gzip");
            assertThat(page.body()).asString().isEqualTo("packed");
            String tag = page.headers().firstValue("ETag").orElseThrow();
            assertThat(visitor.get(page.uri(), "Accept-Encoding", "gzip", "If-None-Match", tag)
                            .statusCode())
                    .isEqualTo(304);
        }
    }

    @Test
    void aPeerThatIsDoneLeavesNoProcessBehind() throws Exception {
        assumeTrue(program.isPresent());
        Nginx.start(program.get(), prefix).close();
        assertThat(ProcessHandle.current()
                        .descendants()
                        .map(process -> process.info().commandLine().orElse("")))
                .noneMatch(command -> command.contains("nginx"));
    }

    private void write(String file, String text) throws Exception {
        Path path = prefix.resolve(NginxConf.PAGES).resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
