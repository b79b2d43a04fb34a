package org.openday.testing;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** A form with files as a browser sends it. */
public final class Parts {

    private static final String BOUNDARY = "----between-the-parts";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public Parts field(String name, String value) {
        begin(name, "");
        body.writeBytes((value + "\r\n").getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public Parts file(String name, byte[] bytes) {
        begin(name, "; filename=\"IMG_0001.JPG\"\r\nContent-Type: application/octet-stream");
        body.writeBytes(bytes);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private void begin(String name, String more) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    }

    /** Posts it with somebody's cookie. */
    public HttpResponse<String> send(RunningSite site, String path, String cookie) {
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return site.sendBytes("multipart/form-data; boundary=" + BOUNDARY, path, body.toByteArray(), "Cookie", cookie);
    }
}
