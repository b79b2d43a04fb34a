package org.openday.account.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.net.URI;

/** Sends the browser on after something was done. */
final class SeeOther {

    private SeeOther() {}

    static MutableHttpResponse<?> to(String path) {
        return HttpResponse.seeOther(URI.create(path));
    }
}
