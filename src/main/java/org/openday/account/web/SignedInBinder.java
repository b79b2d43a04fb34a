package org.openday.account.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.openday.account.SignedIn;

/** Lets a controller ask for the session of its request. */
@Singleton
final class SignedInBinder implements TypedRequestArgumentBinder<SignedIn> {

    @Override
    public Argument<SignedIn> argumentType() {
        return Argument.of(SignedIn.class);
    }

    @Override
    public BindingResult<SignedIn> bind(ArgumentConversionContext<SignedIn> context, HttpRequest<?> source) {
        Optional<SignedIn> who = StaffGate.who(source);
        return () -> who;
    }
}
