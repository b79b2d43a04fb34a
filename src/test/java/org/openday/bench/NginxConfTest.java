package org.openday.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NginxConfTest {

    private final String conf = new NginxConf(40_001).text();

    @Test
    void onePeerListensOnTheLoopbackOnly() {
        assertThat(conf).containsOnlyOnce("listen ").contains("listen 127.0.0.1:40001;");
    }

    @Test
    void thePeerIsSetUpToBeFast() {
        assertThat(conf)
                .contains("worker_processes 1;", "access_log off;", "gzip_static on;", "sendfile on;", "etag on;");
    }

    @Test
    void nothingIsWrittenOutsideThePrefix() {
        assertThat(conf.lines().filter(line -> line.contains("_path") || line.contains("pid")))
                .hasSize(6)
                .noneMatch(line -> line.contains("/"));
    }
}
