package org.openday.article;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openday.content.ContentFolder;
import org.openday.content.ContentType;
import org.openday.shared.Dependencies;
import org.openday.shared.Slug;

/** The published articles: {@code publishAt ≤ now < expireAt}. */
@Singleton
public final class Articles {

    private final Shelf<ArticleMatter> shelf;
    private final Clock clock;
    private volatile @Nullable Catalogue catalogue;

    Articles(ContentFolder folder, ContentType<ArticleMatter> type, Clock clock) {
        this.shelf = new Shelf<>(folder, type, Catalogue.NEWEST_FIRST);
        this.clock = clock;
    }

    /** All, the newest first; the same list instance until something is published, changed, withdrawn or expires. */
    public List<Piece<ArticleMatter>> newest() {
        return Dependencies.answer("articles", () -> now().newest());
    }

    public Optional<Piece<ArticleMatter>> find(Slug slug) {
        return Dependencies.answer("articles/" + slug, () -> now().find(slug));
    }

    /** Those that will appear by themselves, the soonest first. */
    public List<Piece<ArticleMatter>> coming() {
        Instant now = clock.instant();
        return shelf.all().reversed().stream()
                .filter(article -> article.matter().isComingAt(now))
                .toList();
    }

    /** Those about a topic, the newest first. */
    public List<Piece<ArticleMatter>> about(Slug topic) {
        return Dependencies.answer("articles:topic/" + topic, () -> now().about(topic));
    }

    /** The topics that published articles name. */
    public List<Slug> topics() {
        return Dependencies.answer("articles:topics", () -> now().topics());
    }

    /** Those of a series in the order of reading, which is that of their publication. */
    public List<Piece<ArticleMatter>> inSeries(Slug series) {
        return Dependencies.answer("articles:series/" + series, () -> now().inSeries(series));
    }

    /** Up to four others that share a topic with this one, the nearest first. */
    public List<Piece<ArticleMatter>> related(Piece<ArticleMatter> article) {
        return Dependencies.answer("articles:related/" + article.slug(), () -> now().related(article));
    }

    /** The slug that an article with this former slug has now. */
    public Optional<Slug> current(Slug alias) {
        return Dependencies.answer("articles:alias/" + alias, () -> now().current(alias));
    }

    /** The article that was at this address and has been taken off the site. */
    public Optional<Piece<ArticleMatter>> withdrawn(Slug slug) {
        return Dependencies.answer(
                "articles:withdrawn/" + slug,
                () -> shelf.find(slug).filter(article -> article.matter().withdrawn() != null));
    }

    /** Every former slug that no article has now, with the present one. */
    public Map<Slug, Slug> aliases() {
        return now().aliases();
    }

    /** The next instant at which an article appears or expires, {@link Instant#MAX} if none will. */
    public Instant nextEdge() {
        return now().until();
    }

    private Catalogue now() {
        List<Piece<ArticleMatter>> all = shelf.all();
        Instant now = clock.instant();
        Catalogue known = catalogue;
        Catalogue found = known != null && known.holds(all, now) ? known : renewed(all, now);
        Dependencies.until(found.until());
        return found;
    }

    private synchronized Catalogue renewed(List<Piece<ArticleMatter>> all, Instant now) {
        Catalogue known = catalogue;
        if (known != null && known.holds(all, now)) {
            return known;
        }
        Catalogue fresh = Catalogue.at(now, all);
        catalogue = fresh;
        return fresh;
    }
}
