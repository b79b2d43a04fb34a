package org.openday.web;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What a form sent: every field with all its values, at most 200 values in all. */
public final class FormFields {

    private static final int MOST = 200;

    private FormFields() {}

    /** Reads the body of a URL-encoded form. */
    public static Map<String, List<String>> of(String body) {
        return new QueryStringDecoder(body, StandardCharsets.UTF_8, false, MOST).parameters();
    }
}
