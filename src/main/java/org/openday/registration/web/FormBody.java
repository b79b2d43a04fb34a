package org.openday.registration.web;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Reads the body of a form: every field with all its values, at most 200 of them. */
final class FormBody {

    private static final int FIELDS = 200;

    private FormBody() {}

    static Map<String, List<String>> read(String body) {
        return new QueryStringDecoder(body, StandardCharsets.UTF_8, false, FIELDS).parameters();
    }
}
