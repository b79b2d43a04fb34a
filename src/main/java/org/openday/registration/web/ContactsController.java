package org.openday.registration.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.CookieValue;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.jspecify.annotations.Nullable;
import org.openday.registration.Act;
import org.openday.registration.DataLink;
import org.openday.registration.ManageLink;
import org.openday.registration.ManagedHousehold;
import org.openday.web.FormFields;
import org.openday.web.NotFound;
import org.openday.web.Viewing;

/** Changes where a household is reached (Personal Information Protection Law of the PRC, art. 46). */
@Controller("/registrations/{token}/contacts")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ContactsController {

    private final ManageLink link;
    private final DataLink data;
    private final ContactsPages pages;
    private final Gate gate;
    private final OwnPages own;

    ContactsController(ManageLink link, DataLink data, ContactsPages pages, Gate gate, OwnPages own) {
        this.link = link;
        this.data = data;
        this.pages = pages;
        this.gate = gate;
        this.own = own;
    }

    @Get
    HttpResponse<?> form(String token, @Nullable @CookieValue(Gate.COOKIE) String grant, Viewing viewing) {
        return own.look(
                token,
                viewing,
                () -> gate.enter(token, Act.CONTACTS, grant, viewing, () -> {
                    ContactsForm form = ContactsForm.of(household(token));
                    return own.show(pages.of(form, token, viewing), viewing);
                }));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(
            String token, @Nullable @CookieValue(Gate.COOKIE) String grant, @Body String body, Viewing viewing) {
        return own.change(
                token,
                viewing,
                () -> gate.enter(token, Act.CONTACTS, grant, viewing, () -> {
                    ManagedHousehold household = household(token);
                    ContactsForm form = ContactsForm.of(FormFields.of(body), household.second() != null);
                    if (!form.errors().isEmpty()) {
                        return own.show(pages.faulty(form, token, viewing), viewing);
                    }
                    data.change(token, grant, form.guardian(household), form.other(household));
                    return SeeOther.to(viewing.path("/registrations/" + token));
                }));
    }

    private ManagedHousehold household(String token) {
        return link.open(token).orElseThrow(NotFound::new);
    }
}
