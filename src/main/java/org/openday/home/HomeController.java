package org.openday.home;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import org.openday.article.ArticleCard;
import org.openday.article.ArticleCards;
import org.openday.article.TopicCard;
import org.openday.article.TopicCards;
import org.openday.event.EventCard;
import org.openday.event.EventCards;
import org.openday.web.ForEveryone;
import org.openday.web.PageView;
import org.openday.web.Pages;
import org.openday.web.Viewing;

/** Shows the home page. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class HomeController {

    /** What the home page prints. */
    record HomePage(List<EventCard> events, List<TopicCard> topics, List<ArticleCard> articles) {}

    private static final int EVENTS = 3;
    private static final int ARTICLES = 6;

    private final EventCards events;
    private final TopicCards topics;
    private final ArticleCards articles;
    private final Pages pages;

    HomeController(EventCards events, TopicCards topics, ArticleCards articles, Pages pages) {
        this.events = events;
        this.topics = topics;
        this.articles = articles;
        this.pages = pages;
    }

    @ForEveryone
    @Get("/")
    HttpResponse<?> show(Viewing viewing) {
        HomePage page =
                new HomePage(events.upcoming(EVENTS, viewing), topics.all(viewing), articles.newest(viewing, ARTICLES));
        String description = pages.wording(viewing).text("home.lead");
        return pages.show(PageView.of("home/show", "/", "", page).describedAs(description), viewing);
    }
}
