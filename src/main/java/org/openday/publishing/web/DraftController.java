package org.openday.publishing.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.jspecify.annotations.Nullable;
import org.openday.publishing.DraftLinks;
import org.openday.publishing.DraftLinks.Opened;
import org.openday.publishing.Editions;
import org.openday.publishing.Proofs;
import org.openday.web.NotFound;
import org.openday.web.PageView;
import org.openday.web.Pages;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** A draft as whoever holds a link to it reads it; nothing can be done here, and nothing says why a link leads nowhere. */
@Controller("/drafts/{token}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class DraftController {

    /** What stands above the page: that it is a draft, and until when the link leads here. */
    record Strip(String label, String sentence) {}

    /** In the place of a draft that cannot be shown as it is just now. */
    record UnreadyPage(String heading, String explanation) {}

    private final DraftLinks links;
    private final Editions editions;
    private final Proofs proofs;
    private final Pages pages;

    DraftController(DraftLinks links, Editions editions, Proofs proofs, Pages pages) {
        this.links = links;
        this.editions = editions;
        this.proofs = proofs;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(String token, Viewing viewing) {
        Opened opened = links.open(token).orElseThrow(NotFound::new);
        String text = editions.head(opened.edition()).text();
        PageView view = proofs.of(opened.edition(), text, viewing).view();
        return pages.show(
                shown(view, viewing)
                        .at("/drafts/" + token)
                        .framedBy(strip(opened, viewing))
                        .asRestricted(),
                viewing);
    }

    private PageView shown(@Nullable PageView view, Viewing viewing) {
        if (view != null) {
            return view;
        }
        Wording words = pages.wording(viewing);
        UnreadyPage page = new UnreadyPage(words.text("draft.unready"), words.text("draft.unready.explanation"));
        return PageView.of("drafts/unready", "", page.heading(), page).withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private Strip strip(Opened opened, Viewing viewing) {
        Wording words = pages.wording(viewing);
        return new Strip(words.text("draft.strip"), words.text("draft.strip.sentence", words.dateTime(opened.until())));
    }
}
