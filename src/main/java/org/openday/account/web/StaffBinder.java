package org.openday.account.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.openday.account.SignedIn;
import org.openday.account.Staff;

/** Lets a controller ask for whom it works. */
@Singleton
final class StaffBinder implements TypedRequestArgumentBinder<Staff> {

    @Override
    public Argument<Staff> argumentType() {
        return Argument.of(Staff.class);
    }

    @Override
    public BindingResult<Staff> bind(ArgumentConversionContext<Staff> context, HttpRequest<?> source) {
        Optional<Staff> staff = StaffGate.who(source).map(SignedIn::staff);
        return () -> staff;
    }
}
