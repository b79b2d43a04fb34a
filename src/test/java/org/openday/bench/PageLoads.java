package org.openday.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/** What wrk asks of a server: a hot page, the same one not modified, any page of a mix. */
record PageLoads(Wrk wrk, Visitor visitor, String hot, Path mix) {

    WrkRun hot(URI server) throws IOException, InterruptedException {
        return wrk.run(server.resolve(hot));
    }

    WrkRun notModified(URI server) throws IOException, InterruptedException {
        URI page = server.resolve(hot);
        String tag = visitor.get(page, "Accept-Encoding", "gzip")
                .headers()
                .firstValue("ETag")
                .orElseThrow(() -> new IllegalStateException(page + " has no ETag"));
        int status = visitor.get(page, "Accept-Encoding", "gzip", "If-None-Match", tag)
                .statusCode();
        if (status != 304) {
            throw new IllegalStateException(page + " answers " + status + " to its own ETag " + tag);
        }
        return wrk.run(page, "-H", "If-None-Match: " + tag);
    }

    WrkRun mix(URI server) throws IOException, InterruptedException {
        return wrk.run(server, "-s", mix.toString());
    }
}
