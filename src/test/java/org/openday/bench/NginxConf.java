package org.openday.bench;

/**
 * How the peer is set up: as its handbook recommends for static files, one worker as on a machine shared with the load
 * generator. It sends none of the security headers, so that it has less to send than the site has.
 */
record NginxConf(int port) {

    static final String PAGES = "pages";

    /** The {@code user} says that workers of a server started by root may read what root wrote; others pass it over. */
    String text() {
        return """
                user root;
                daemon off;
                worker_processes 1;
                pid nginx.pid;
                events {
                  worker_connections 1024;
                }
                http {
                  access_log off;
                  sendfile on;
                  tcp_nopush on;
                  keepalive_timeout 75s;
                  keepalive_requests 1000000000;
                  gzip_static on;
                  gzip_vary on;
                  etag on;
                  default_type "text/html; charset=utf-8";
                  client_body_temp_path unused;
                  proxy_temp_path unused;
                  fastcgi_temp_path unused;
                  uwsgi_temp_path unused;
                  scgi_temp_path unused;
                  server {
                    listen 127.0.0.1:%d;
                    root %s;
                  }
                }
                """.formatted(port, PAGES);
    }
}
