package org.openday.article.web;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openday.article.Articles;
import org.openday.article.Piece;
import org.openday.article.StandingPages;
import org.openday.article.Topics;
import org.openday.shared.Slug;
import org.openday.web.PublicPaths;

/** The addresses of all that is read: articles, topics, the glossary, standing pages. */
@Singleton
final class ArticlePaths implements PublicPaths {

    private final Articles articles;
    private final Topics topics;
    private final StandingPages standingPages;

    ArticlePaths(Articles articles, Topics topics, StandingPages standingPages) {
        this.articles = articles;
        this.topics = topics;
        this.standingPages = standingPages;
    }

    @Override
    public List<String> pages() {
        return Stream.of(
                        PageNumber.paths("/articles", articles.newest()),
                        articles.newest().stream().map(Piece::path),
                        slugs().stream().flatMap(this::topic),
                        Stream.of("/glossary"),
                        standingPages.all().stream().map(Piece::path))
                .flatMap(paths -> paths)
                .toList();
    }

    private Set<Slug> slugs() {
        Set<Slug> slugs = new LinkedHashSet<>(topics.inUse());
        topics.described().forEach(topic -> slugs.add(topic.slug()));
        return slugs;
    }

    private Stream<String> topic(Slug slug) {
        return PageNumber.paths("/topics/" + slug, articles.about(slug));
    }

    @Override
    public Map<String, String> moved() {
        Map<String, String> moved = new LinkedHashMap<>();
        articles.aliases().forEach((former, present) -> moved.put("/articles/" + former, "/articles/" + present));
        standingPages.aliases().forEach((former, present) -> moved.put("/pages/" + former, "/pages/" + present));
        return moved;
    }

    @Override
    public List<String> gone() {
        return Stream.concat(articles.withdrawn().stream(), standingPages.withdrawn().stream())
                .map(Piece::path)
                .toList();
    }
}
