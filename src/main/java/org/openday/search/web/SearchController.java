package org.openday.search.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Locale;
import org.openday.search.Found;
import org.openday.search.Query;
import org.openday.search.Search;
import org.openday.search.web.SearchPage.Hit;
import org.openday.web.ForEveryone;
import org.openday.web.PageView;
import org.openday.web.Pages;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Shows the search page. */
@Controller("/search")
@ExecuteOn(TaskExecutors.BLOCKING)
final class SearchController {

    private final Search search;
    private final Pages pages;

    SearchController(Search search, Pages pages) {
        this.search = search;
        this.pages = pages;
    }

    @ForEveryone
    @Get
    HttpResponse<?> show(@QueryValue(value = "q", defaultValue = "") String typed, Viewing viewing) {
        Query query = Query.of(typed);
        Wording wording = pages.wording(viewing);
        String title = query.isEmpty() ? wording.text("search.heading") : wording.text("search.title", query.text());
        return pages.show(PageView.of("search", path(query), title, page(query, viewing, wording)), viewing);
    }

    private static String path(Query query) {
        UriBuilder path = UriBuilder.of("/search");
        return (query.isEmpty() ? path : path.queryParam("q", query.text()))
                .build()
                .toString();
    }

    private SearchPage page(Query query, Viewing viewing, Wording wording) {
        List<Hit> hits = search.find(query, viewing.language()).stream()
                .map(found -> hit(found, wording))
                .toList();
        return new SearchPage(query.text(), hits);
    }

    private static Hit hit(Found found, Wording wording) {
        String kind = wording.text("search.kind." + found.kind().name().toLowerCase(Locale.ROOT));
        return new Hit(kind, found.title(), found.path(), found.excerpt(), found.lang());
    }
}
