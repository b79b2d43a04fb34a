package org.openday.account.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.account.Desk;
import org.openday.account.OwnPasskey;
import org.openday.account.PasskeyRegistration.Request;
import org.openday.account.Passkeys;
import org.openday.account.SignedIn;
import org.openday.account.Stage;
import org.openday.web.NotFound;
import org.openday.web.PageView;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Makes the pages about one's own passkeys. */
@Singleton
final class PasskeyPages {

    static final String PATH = "/staff/account/passkeys";

    /**
     * One's passkeys.
     *
     * @param must whether nothing else can be done before there is a second factor
     */
    record PasskeysPage(
            String heading,
            String notice,
            boolean must,
            List<PasskeyLine> passkeys,
            List<Fault> errors,
            Field label,
            Field present) {}

    /** A passkey in words; {@code url} is where to take it away. */
    record PasskeyLine(String label, boolean copied, String about, String url) {}

    /** Where the device is asked. */
    record DevicePage(String heading, Request asked, String site, String known) {}

    /** Where a passkey is taken away. */
    record RemovalPage(String heading, String about, String action, List<Fault> errors, Field present) {}

    private final Desk desk;
    private final Passkeys passkeys;
    private final FactorPages factors;

    PasskeyPages(Desk desk, Passkeys passkeys, FactorPages factors) {
        this.desk = desk;
        this.passkeys = passkeys;
        this.factors = factors;
    }

    /** What to call a passkey that is made in this browser. */
    String device(HttpRequest<?> request, Viewing viewing) {
        return Browsers.name(request.getHeaders().get(HttpHeaders.USER_AGENT, String.class, ""), desk.wording(viewing));
    }

    MutableHttpResponse<byte[]> list(
            SignedIn who, String label, @Nullable String done, @Nullable String error, Viewing viewing) {
        return list(who, label, done, "present", error, viewing);
    }

    /** There are as many as anybody may have. */
    MutableHttpResponse<byte[]> full(SignedIn who, String label, Viewing viewing) {
        return list(who, label, null, "label", words(viewing).text("staff.passkey.full"), viewing);
    }

    /** What the device answered is not taken. */
    MutableHttpResponse<byte[]> failed(SignedIn who, String label, Viewing viewing) {
        return list(who, label, null, "label", words(viewing).text("staff.passkey.failed"), viewing);
    }

    private MutableHttpResponse<byte[]> list(
            SignedIn who, String label, @Nullable String done, String at, @Nullable String error, Viewing viewing) {
        Wording words = words(viewing);
        PasskeysPage page = new PasskeysPage(
                words.text("staff.passkey.heading"),
                words.messages()
                        .find(words.language(), "staff.passkey.done." + done)
                        .orElse(""),
                who.stage() == Stage.SETUP,
                passkeys.of(who.staff().id()).stream()
                        .map(own -> line(own, words, viewing))
                        .toList(),
                error == null ? List.of() : List.of(new Fault(at, error)),
                Field.of("label", label).wrong(at.equals("label") ? error : null),
                Field.of("present", "").wrong(at.equals("present") ? error : null));
        return show("staff/account/passkeys", page.heading(), error, page, who, viewing);
    }

    private static PasskeyLine line(OwnPasskey own, Wording words, Viewing viewing) {
        return new PasskeyLine(own.label(), own.copied(), about(own, words), viewing.path(PATH + "/" + own.number()));
    }

    private static String about(OwnPasskey own, Wording words) {
        String made = words.dateTime(own.made());
        return own.used() == null
                ? words.text("staff.passkey.unused", made)
                : words.text("staff.passkey.used", made, words.dateTime(own.used()));
    }

    MutableHttpResponse<byte[]> device(SignedIn who, Request asked, Viewing viewing) {
        Wording words = words(viewing);
        DevicePage page = new DevicePage(
                words.text("staff.passkey.device"), asked, words.text("site.name"), String.join(" ", asked.known()));
        return show("staff/account/device", page.heading(), null, page, who, viewing);
    }

    MutableHttpResponse<byte[]> paper(SignedIn who, List<String> codes, Viewing viewing) {
        return factors.paper(who, codes, viewing);
    }

    MutableHttpResponse<byte[]> removal(SignedIn who, long number, @Nullable String error, Viewing viewing) {
        OwnPasskey own = passkeys.find(who.staff().id(), number).orElseThrow(NotFound::new);
        Wording words = words(viewing);
        RemovalPage page = new RemovalPage(
                words.text("staff.passkey.remove.heading", own.label()),
                about(own, words),
                viewing.path(PATH + "/" + number + "/removal"),
                error == null ? List.of() : List.of(new Fault("present", error)),
                Field.of("present", "").wrong(error));
        return show("staff/account/removal", page.heading(), error, page, who, viewing);
    }

    private MutableHttpResponse<byte[]> show(
            String template, String heading, @Nullable String error, Record page, SignedIn who, Viewing viewing) {
        String title = error == null ? heading : words(viewing).text("form.error-title", heading);
        return desk.show(PageView.of(template, PATH, title, page), who.staff(), viewing);
    }

    private Wording words(Viewing viewing) {
        return desk.wording(viewing);
    }
}
