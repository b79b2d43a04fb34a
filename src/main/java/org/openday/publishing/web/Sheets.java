package org.openday.publishing.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;
import org.openday.account.Desk;
import org.openday.account.Staff;
import org.openday.content.ContentFault;
import org.openday.publishing.Edition;
import org.openday.publishing.Proofs;
import org.openday.publishing.Proofs.Proof;
import org.openday.web.PageView;
import org.openday.web.Pages;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Shows texts that are not published as the pages they would be. */
@Singleton
final class Sheets {

    /** Why a text cannot be shown, a sentence for each fault. */
    record FaultsPage(String heading, List<Line> faults) {}

    /** A fault at its line. */
    record Line(int number, FaultWords.Said said) {}

    private final Proofs proofs;
    private final Pages pages;
    private final Desk desk;

    Sheets(Proofs proofs, Pages pages, Desk desk) {
        this.proofs = proofs;
        this.pages = pages;
        this.desk = desk;
    }

    /** The page by the site's own theme, for nobody else's eyes; what is wrong with the text where there can be none. */
    HttpResponse<?> show(Edition edition, String text, Staff staff, Viewing viewing) {
        Proof proof = proofs.of(edition, text);
        return proof.view() == null
                ? faults(edition, proof.faults(), staff, viewing)
                : pages.show(proof.view().asRestricted(), new Viewing(edition.language(), false));
    }

    private HttpResponse<?> faults(Edition edition, List<ContentFault> faults, Staff staff, Viewing viewing) {
        Wording words = desk.wording(viewing);
        String heading = words.text("publishing.faults.heading");
        FaultsPage page = new FaultsPage(
                heading,
                faults.stream()
                        .map(fault -> new Line(fault.line(), FaultWords.of(fault.sentence(), words)))
                        .toList());
        PageView view = PageView.of("staff/publishing/faults", Headings.path(edition, "/page"), heading, page)
                .withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return desk.show(view, staff, viewing);
    }
}
