package org.openday.operations;

import java.net.http.HttpResponse;

/** What the site answered. */
record Answer(int status, Headers headers, byte[] bytes) {

    static Answer of(HttpResponse<byte[]> response) {
        return new Answer(response.statusCode(), Headers.of(response.headers().map()), response.body());
    }
}
