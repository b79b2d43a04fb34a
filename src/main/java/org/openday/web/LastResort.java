package org.openday.web;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/** Answers when even the error page cannot be shown: the status in words, never the text of an exception. */
@Singleton
@Primary
final class LastResort implements ErrorResponseProcessor<String> {

    @Override
    public MutableHttpResponse<String> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        return response.body(response.code() + " " + response.reason()).contentType(MediaType.TEXT_PLAIN_TYPE);
    }
}
