package org.openday.article;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openday.shared.Dependencies;
import org.openday.shared.Kept;
import org.openday.shared.Slug;

/** The standing pages, such as the privacy notice: those there are, those that were withdrawn, and the addresses they had. */
@Singleton
public final class StandingPages {

    private record Present(List<Piece<PageMatter>> shown, List<Piece<PageMatter>> withdrawn, Map<Slug, Slug> aliases) {

        static Present of(List<Piece<PageMatter>> all) {
            List<Piece<PageMatter>> shown = all.stream()
                    .filter(page -> page.matter().withdrawn() == null)
                    .toList();
            Map<Slug, Slug> aliases = new LinkedHashMap<>();
            shown.forEach(page -> page.matter().aliases().forEach(alias -> aliases.putIfAbsent(alias, page.slug())));
            all.forEach(page -> aliases.remove(page.slug()));
            return new Present(
                    shown,
                    all.stream()
                            .filter(page -> page.matter().withdrawn() != null)
                            .toList(),
                    aliases);
        }
    }

    private final Kept<List<Piece<PageMatter>>, Present> present;

    StandingPages(Shelf<PageMatter> shelf) {
        this.present = new Kept<>(shelf::all, Present::of);
    }

    /** Those on the site in the order of the foot of every page; the same list instance until one changes. */
    public List<Piece<PageMatter>> all() {
        return Dependencies.answer("pages:shown", () -> present.get().shown());
    }

    public Optional<Piece<PageMatter>> find(Slug slug) {
        return Dependencies.answer(
                "pages:one/" + slug, () -> bySlug(present.get().shown(), slug));
    }

    /** The page that was at this address and has been taken off the site. */
    public Optional<Piece<PageMatter>> withdrawn(Slug slug) {
        return Dependencies.answer(
                "pages:withdrawn/" + slug, () -> bySlug(present.get().withdrawn(), slug));
    }

    /** Those that were taken off the site. */
    public List<Piece<PageMatter>> withdrawn() {
        return present.get().withdrawn();
    }

    /** The slug that a page with this former slug has now. */
    public Optional<Slug> current(Slug alias) {
        return Dependencies.answer(
                "pages:alias/" + alias,
                () -> Optional.ofNullable(present.get().aliases().get(alias)));
    }

    /** Every former slug that no page has now, with the present one. */
    public Map<Slug, Slug> aliases() {
        return present.get().aliases();
    }

    private static Optional<Piece<PageMatter>> bySlug(List<Piece<PageMatter>> pages, Slug slug) {
        return pages.stream().filter(page -> page.slug().equals(slug)).findFirst();
    }
}
