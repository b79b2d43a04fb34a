package org.openday.article.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.openday.shared.Slug;
import org.openday.web.ForEveryone;
import org.openday.web.NotFound;
import org.openday.web.Pages;
import org.openday.web.Viewing;

/** Shows the topics. */
@Controller("/topics")
@ExecuteOn(TaskExecutors.BLOCKING)
final class TopicController {

    private final TopicPages topicPages;
    private final Pages pages;

    TopicController(TopicPages topicPages, Pages pages) {
        this.topicPages = topicPages;
        this.pages = pages;
    }

    @ForEveryone
    @Get("/{slug}")
    HttpResponse<?> show(String slug, @QueryValue(defaultValue = "1") String page, Viewing viewing) {
        Slug topic = Slug.of(slug).orElseThrow(NotFound::new);
        return pages.show(topicPages.of(topic, PageNumber.of(page), viewing), viewing);
    }
}
