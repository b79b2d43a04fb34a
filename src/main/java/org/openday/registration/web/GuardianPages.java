package org.openday.registration.web;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.registration.GuardianLink;
import org.openday.registration.GuardianLink.Answer;
import org.openday.registration.GuardianLink.Notices;
import org.openday.registration.GuardianLink.Word;
import org.openday.registration.question.Typed;
import org.openday.registration.web.SignUpPage.ErrorLink;
import org.openday.registration.web.SignUpPage.Field;
import org.openday.web.NotFound;
import org.openday.web.PageView;
import org.openday.web.Pages;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Writes what asks a guardian to confirm: the notice on the household's page, and the page where it is done. */
@Singleton
final class GuardianPages {

    private static final String CODE = "code";

    private final GuardianLink link;
    private final Pages pages;

    GuardianPages(GuardianLink link, Pages pages) {
        this.link = link;
        this.pages = pages;
    }

    /** Codes are typed as letters and screens show them: in two halves, or with the wide digits of an input method. */
    static String digits(String typed) {
        return Typed.plain(typed).replaceAll("[\\s-]", "");
    }

    NoticesPart notices(String token, Viewing viewing, Wording words) {
        Notices notices = link.open(token).orElseThrow(NotFound::new);
        return new NoticesPart(
                notices.until() == null ? null : words.text("confirmation.ask", words.dateTime(notices.until())),
                viewing.path("/registrations/" + token + "/confirmation"),
                notices.words().stream().map(word -> word(word, words)).toList());
    }

    private static NoticesPart.Word word(Word said, Wording words) {
        return new NoticesPart.Word(
                said.reference(), words.text("organiser." + said.about(), said.childName(), said.reason()));
    }

    PageView ask(String token, @Nullable String code, Viewing viewing) {
        String given = code == null || digits(code).isEmpty() ? null : digits(code);
        return view(token, given, new Field(CODE, CODE, "", null), null, viewing);
    }

    PageView wrong(String token, String typed, Answer answer, Viewing viewing) {
        Wording words = pages.wording(viewing);
        String error = words.text(answer == Answer.WRONG ? "confirmation.wrong" : "confirmation.expired");
        return view(token, null, new Field(CODE, CODE, typed, error), null, viewing)
                .withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /** For a guardian who tries too often, with what was typed. */
    PageView busy(String token, String typed, Viewing viewing) {
        String error = pages.wording(viewing).text("manage.code.error.busy");
        return view(token, null, new Field(CODE, CODE, typed, error), null, viewing);
    }

    PageView again(String token, boolean sent, Viewing viewing) {
        Wording words = pages.wording(viewing);
        String notice = words.text(sent ? "confirmation.letter.sent" : "confirmation.letter.wait");
        return view(token, null, new Field(CODE, CODE, "", null), notice, viewing);
    }

    private PageView view(String token, @Nullable String code, Field typed, @Nullable String notice, Viewing viewing) {
        String path = "/registrations/" + token;
        String action = viewing.path(path + "/confirmation");
        List<ErrorLink> errors = typed.error() == null ? List.of() : List.of(new ErrorLink(typed.id(), typed.error()));
        ConfirmationPage page =
                new ConfirmationPage(viewing.path(path), action, action + "/letter", code, typed, errors, notice);
        String title = pages.wording(viewing).text("confirmation.heading");
        return PageView.of("registrations/confirm", path + "/confirmation", title, page)
                .asRestricted();
    }
}
