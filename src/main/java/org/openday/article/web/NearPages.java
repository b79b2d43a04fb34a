package org.openday.article.web;

import static java.util.Comparator.comparingDouble;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.openday.article.ArticleMatter;
import org.openday.article.Articles;
import org.openday.article.PageMatter;
import org.openday.article.Piece;
import org.openday.article.StandingPages;
import org.openday.article.Titled;
import org.openday.shared.Kept;
import org.openday.web.Link;
import org.openday.web.Suggestions;
import org.openday.web.Viewing;

/** Suggests articles and standing pages whose slug or title is near the end of an address that leads nowhere. */
@Singleton
final class NearPages implements Suggestions {

    private static final int MOST = 5;
    private static final double NEAR = 0.4;

    private record Match(Candidate candidate, double nearness) {}

    private final Kept<List<Piece<ArticleMatter>>, List<Candidate>> articles;
    private final Kept<List<Piece<PageMatter>>, List<Candidate>> standingPages;

    NearPages(Articles articles, StandingPages standingPages) {
        this.articles = new Kept<>(articles::newest, NearPages::candidates);
        this.standingPages = new Kept<>(standingPages::all, NearPages::candidates);
    }

    private static <M extends Record & Titled> List<Candidate> candidates(List<Piece<M>> pieces) {
        return pieces.stream().map(Candidate::of).toList();
    }

    @Override
    public List<Link> near(String path, Viewing viewing) {
        Wanted wanted = Wanted.lastOf(path);
        return Stream.concat(articles.get().stream(), standingPages.get().stream())
                .map(candidate -> new Match(candidate, candidate.nearness(wanted, viewing.language())))
                .filter(match -> match.nearness() >= NEAR)
                .sorted(comparingDouble(Match::nearness).reversed())
                .limit(MOST)
                .map(match -> match.candidate().link(viewing))
                .toList();
    }
}
