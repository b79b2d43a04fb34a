package org.openday.account.web;

import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.account.Desk;
import org.openday.account.SecondFactor;
import org.openday.account.SecondFactor.Setup;
import org.openday.account.SignedIn;
import org.openday.account.Stage;
import org.openday.web.PageView;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Makes the pages about the second factor. */
@Singleton
final class FactorPages {

    /**
     * The second factor: none yet, one that waits for its first code, or one that counts.
     *
     * @param must whether nothing else can be done before
     * @param waiting the secret that waits for its first code
     */
    record FactorPage(
            String heading,
            String action,
            String codes,
            String account,
            String passkeys,
            boolean must,
            boolean setUp,
            @Nullable WaitingPart waiting,
            List<Fault> errors,
            Field code,
            Field present) {}

    /** A secret to be read off the screen; {@code size} is that of the QR code in its own units. */
    record WaitingPart(String key, String path, int size) {}

    /** Codes to be printed or written down. */
    record PaperPage(String heading, List<String> codes, String desk) {}

    private static final String PATH = "/staff/account/second-factor";

    private final Desk desk;
    private final SecondFactor factor;

    FactorPages(Desk desk, SecondFactor factor) {
        this.desk = desk;
        this.factor = factor;
    }

    Wording words(Viewing viewing) {
        return desk.wording(viewing);
    }

    MutableHttpResponse<byte[]> show(
            SignedIn who, @Nullable String codeError, @Nullable String presentError, Viewing viewing) {
        Wording words = words(viewing);
        String heading = words.text("staff.factor.heading");
        FactorPage page = new FactorPage(
                heading,
                viewing.path(PATH),
                viewing.path("/staff/account/recovery-codes"),
                viewing.path("/staff/account"),
                viewing.path(PasskeyPages.PATH),
                who.stage() == Stage.SETUP,
                factor.isSetUp(who.staff().id()),
                factor.waiting(who.staff(), words.text("site.name"))
                        .map(FactorPages::part)
                        .orElse(null),
                errors(codeError, presentError),
                Field.of("code", "").wrong(codeError),
                Field.of("present", "").wrong(presentError));
        String title = page.errors().isEmpty() ? heading : words.text("form.error-title", heading);
        return desk.show(PageView.of("staff/account/factor", PATH, title, page), who.staff(), viewing);
    }

    /** Shown this once: we keep no more than their hashes. */
    MutableHttpResponse<byte[]> paper(SignedIn who, List<String> codes, Viewing viewing) {
        String heading = words(viewing).text("staff.paper.heading");
        PaperPage page = new PaperPage(heading, codes, viewing.path("/staff"));
        return desk.show(PageView.of("staff/account/paper", PATH, heading, page), who.staff(), viewing);
    }

    private static List<Fault> errors(@Nullable String code, @Nullable String present) {
        if (code != null) {
            return List.of(new Fault("code", code));
        }
        return present == null ? List.of() : List.of(new Fault("present", present));
    }

    private static WaitingPart part(Setup setup) {
        QrPath qr = QrPath.of(setup.uri());
        return new WaitingPart(setup.key().replaceAll("(.{4})(?=.)", "$1 "), qr.path(), qr.size());
    }
}
