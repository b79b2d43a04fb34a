package org.openday.account.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import org.openday.account.SecondStep;
import org.openday.account.SignedIn;

/** Gives a session a new token after something was proved. */
@Singleton
final class Renewal {

    private final SecondStep second;
    private final Visitors visitors;
    private final SessionCookies cookies;

    Renewal(SecondStep second, Visitors visitors, SessionCookies cookies) {
        this.second = second;
        this.visitors = visitors;
        this.cookies = cookies;
    }

    HttpResponse<?> of(MutableHttpResponse<?> response, HttpRequest<?> request, SignedIn who) {
        return cookies.with(response, second.renewed(who, visitors.whence(request)));
    }
}
