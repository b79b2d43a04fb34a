package org.openday.registration.web;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.Supplier;
import org.openday.database.CommitNotOnDisk;
import org.openday.database.DatabaseGone;
import org.openday.web.PageView;
import org.openday.web.Pages;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Answers below a household's own address, also while the database cannot be reached. */
@Singleton
final class OwnPages {

    private final RegistrationPages registrations;
    private final Pages pages;

    OwnPages(RegistrationPages registrations, Pages pages) {
        this.registrations = registrations;
        this.pages = pages;
    }

    /** What somebody only looks at. */
    HttpResponse<?> look(String token, Viewing viewing, Supplier<? extends HttpResponse<?>> work) {
        return answer(token, viewing, "hidden", work);
    }

    /** What changes something. */
    HttpResponse<?> change(String token, Viewing viewing, Supplier<? extends HttpResponse<?>> work) {
        return answer(token, viewing, "unchanged", work);
    }

    private HttpResponse<?> answer(
            String token, Viewing viewing, String undone, Supplier<? extends HttpResponse<?>> work) {
        try {
            return work.get();
        } catch (DatabaseGone e) {
            return show(registrations.unavailable(undone, token, viewing), viewing);
        } catch (CommitNotOnDisk e) {
            return show(registrations.unavailable("change-uncertain", token, viewing), viewing);
        }
    }

    HttpResponse<?> show(PageView page, Viewing viewing) {
        return pages.show(page, viewing);
    }

    /** A page for somebody who has to wait. */
    HttpResponse<?> busy(PageView page, Duration wait, Viewing viewing) {
        return pages.busy(page, wait, viewing);
    }

    Wording words(Viewing viewing) {
        return pages.wording(viewing);
    }
}
