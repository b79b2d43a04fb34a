package org.openday.article;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what to read next: articles that share topics, a rare topic counting for more than a common one.
 *
 * <p>The nearness of two articles is the sum over their shared topics t of ln(1 + N / n(t)), where N is the number of
 * published articles and n(t) of those about t: the inverse document frequency (Spärck Jones 1972), with 1 added so
 * that a topic of all articles still counts a little. Of equally near ones the newest come first.
 */
record Related(Catalogue catalogue) {

    private static final int MOST = 4;

    List<Piece<ArticleMatter>> to(Piece<ArticleMatter> article) {
        Map<Piece<ArticleMatter>, Double> nearness = nearness(article);
        nearness.remove(article);
        return nearness.keySet().stream()
                .sorted(Comparator.<Piece<ArticleMatter>, Double>comparing(nearness::get)
                        .reversed()
                        .thenComparing(Catalogue.NEWEST_FIRST))
                .limit(MOST)
                .toList();
    }

    /** Sums in the order of this article's topics, so that equal sets of shared topics give exactly equal sums. */
    private Map<Piece<ArticleMatter>, Double> nearness(Piece<ArticleMatter> article) {
        Map<Piece<ArticleMatter>, Double> nearness = new HashMap<>();
        article.matter().topics().stream().distinct().map(catalogue::about).forEach(others -> {
            double weight = Math.log1p((double) catalogue.newest().size() / others.size());
            others.forEach(other -> nearness.merge(other, weight, Double::sum));
        });
        return nearness;
    }
}
