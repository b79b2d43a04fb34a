package org.openday.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Lets a controller ask for the viewing of its request. */
@Singleton
final class ViewingBinder implements TypedRequestArgumentBinder<Viewing> {

    @Override
    public Argument<Viewing> argumentType() {
        return Argument.of(Viewing.class);
    }

    @Override
    public BindingResult<Viewing> bind(ArgumentConversionContext<Viewing> context, HttpRequest<?> source) {
        return () -> Optional.of(Viewing.of(source));
    }
}
