package org.openday.operations;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Site;
import org.openday.web.PageView;
import org.openday.web.Pages;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Writes the pages that say what a copy cannot do. */
record Notices(Pages pages, Site site) {

    /** What stands where the site takes something in. */
    record NoticePage(String heading, @Nullable String address) {}

    /** What is shown when nothing else can be; for the template of all errors. */
    record FailurePage(int status, String heading, String explanation) {}

    /** Says that this is a copy, and where the page is that was meant. */
    byte[] copy(String path, Viewing viewing) {
        String heading = pages.wording(viewing).text("copy.heading");
        NoticePage page = new NoticePage(heading, site.url() == null ? null : site.address(viewing.path(path)));
        return shown(PageView.of("copy", path, heading, page), viewing);
    }

    /** Says that the server failed. */
    byte[] failure(String path, Viewing viewing) {
        Wording words = pages.wording(viewing);
        FailurePage page = new FailurePage(500, words.text("error.500.heading"), words.text("error.500.explanation"));
        return shown(PageView.of("error", path, page.heading(), page), viewing);
    }

    private byte[] shown(PageView page, Viewing viewing) {
        return Objects.requireNonNull(pages.show(page.asRestricted(), viewing).body());
    }
}
