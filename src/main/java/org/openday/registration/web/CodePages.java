package org.openday.registration.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.registration.Act;
import org.openday.registration.CodeLink;
import org.openday.registration.CodeSheet;
import org.openday.registration.Contact;
import org.openday.registration.web.CodePage.Option;
import org.openday.registration.web.SignUpPage.ErrorLink;
import org.openday.registration.web.SignUpPage.Field;
import org.openday.web.NotFound;
import org.openday.web.PageView;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Writes the page on which a code is asked for and typed. */
@Singleton
final class CodePages {

    private final CodeLink codes;
    private final OwnPages own;

    CodePages(CodeLink codes, OwnPages own) {
        this.codes = codes;
        this.own = own;
    }

    /** @param fault what is wrong: {@code wrong}, {@code over}, {@code often} or {@code contact}; empty: nothing */
    PageView of(String token, Act act, Viewing viewing, String fault) {
        return of(token, act, viewing, fault, "");
    }

    /** Whoever tries too often gets back what was typed. */
    PageView busy(String token, Act act, Viewing viewing, String typed) {
        return of(token, act, viewing, "busy", typed);
    }

    private PageView of(String token, Act act, Viewing viewing, String fault, String typed) {
        CodeSheet sheet = codes.open(token, act).orElseThrow(NotFound::new);
        Wording words = own.words(viewing);
        String url = "/registrations/" + token;
        String action = url + "/code/" + act.code();
        String error = fault.isEmpty() ? null : words.text("manage.code.error." + fault);
        CodePage page = new CodePage(
                viewing.path(url),
                viewing.path(action),
                words.text("manage.code.heading." + act.code()),
                words.text("manage.code.lead"),
                sheet.sent(),
                error == null ? List.of() : List.of(new ErrorLink(sheet.sent() ? "code" : "contact", error)),
                new Field("code", "code", typed, sheet.sent() ? error : null),
                contacts(sheet));
        return PageView.of("registrations/code", action, title(page, words), page)
                .asRestricted();
    }

    private static String title(CodePage page, Wording words) {
        return page.errors().isEmpty() ? page.heading() : words.text("form.error-title", page.heading());
    }

    private static List<Option> contacts(CodeSheet sheet) {
        @Nullable
        String first = sheet.contacts().stream().findFirst().map(Contact::key).orElse(null);
        return sheet.contacts().stream()
                .map(each -> new Option(each.key(), each.address(), each.key().equals(first)))
                .toList();
    }
}
