package org.openday.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The pages of a site as files, plain and with their gzip siblings, byte for byte as they were served. */
record StaticCopy(Visitor visitor, URI site, Path folder, List<String> paths) {

    private static final List<String> ENCODINGS = List.of("identity", "gzip");

    void write() throws IOException, InterruptedException {
        for (String path : paths) {
            write(path);
        }
    }

    private void write(String path) throws IOException, InterruptedException {
        Path file = folder.resolve(path.substring(1));
        Files.createDirectories(file.getParent());
        for (String encoding : ENCODINGS) {
            Files.write(Path.of(file + ending(encoding)), page(site, path, encoding));
        }
    }

    /** Fails unless the other server answers every request as the site does. */
    void compare(URI other) throws IOException, InterruptedException {
        for (String path : paths) {
            compare(other, path);
        }
    }

    private void compare(URI other, String path) throws IOException, InterruptedException {
        for (String encoding : ENCODINGS) {
            if (!Arrays.equals(page(site, path, encoding), page(other, path, encoding))) {
                throw new IllegalStateException(other + " serves other bytes than the site at " + path);
            }
        }
    }

    long bytes(String path, String encoding) throws IOException {
        return Files.size(folder.resolve(path.substring(1) + ending(encoding)));
    }

    private byte[] page(URI server, String path, String encoding) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = visitor.get(server.resolve(path), "Accept-Encoding", encoding);
        String sent = answer.headers().firstValue("Content-Encoding").orElse("identity");
        if (answer.statusCode() != 200 || !sent.equals(encoding)) {
            throw new IllegalStateException(server.resolve(path) + " answers " + answer.statusCode() + " in " + sent
                    + ", not 200 in " + encoding);
        }
        return answer.body();
    }

    private static String ending(String encoding) {
        return encoding.equals("gzip") ? ".gz" : "";
    }
}
