package org.openday.article.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.function.BiFunction;
import org.openday.article.ArticleMatter;
import org.openday.article.PageMatter;
import org.openday.article.Piece;
import org.openday.article.Preview;
import org.openday.content.ContentItem;
import org.openday.web.PageView;
import org.openday.web.Viewing;

/** Lets unpublished texts be seen by the templates of this feature. */
@Factory
final class Previews {

    private record Shown(String folder, BiFunction<ContentItem<?>, Viewing, PageView> shows) implements Preview {
        @Override
        public PageView page(ContentItem<?> text, Viewing viewing) {
            return shows.apply(text, viewing);
        }
    }

    @Singleton
    @Named("articles")
    @SuppressWarnings("unchecked") // Of the folder of articles.
    Preview articles(ArticlePages pages) {
        return new Shown("articles", (text, viewing) -> {
            Piece<ArticleMatter> article = new Piece<>((ContentItem<ArticleMatter>) text, null);
            return ArticlePages.view(article.path(), pages.alone(article, viewing));
        });
    }

    @Singleton
    @Named("pages")
    @SuppressWarnings("unchecked") // Of the folder of pages.
    Preview standingPages() {
        return new Shown(
                "pages",
                (text, viewing) ->
                        StandingPageController.view(new Piece<>((ContentItem<PageMatter>) text, null), viewing));
    }
}
