package org.openday.publishing.web;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.publishing.Edition;
import org.openday.publishing.Editions;
import org.openday.publishing.Kind;
import org.openday.shared.Language;
import org.openday.shared.Slug;

/** Begins editions by what was typed. */
@Singleton
final class Beginnings {

    private static final int LONGEST_TITLE = 120;

    private final Editions editions;

    Beginnings(Editions editions) {
        this.editions = editions;
    }

    /** What is wrong, by field. */
    Map<String, String> wrongIn(Typed typed, Staff staff) {
        Map<String, String> wrong = new LinkedHashMap<>();
        String title = typed.text("title").strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            wrong.put("title", "title");
        }
        if (Slug.of(typed.text("slug").strip()).isEmpty()) {
            wrong.put("slug", "slug");
        }
        if (!kind(typed).isWrittenBy(staff)) {
            wrong.put("kind", "kind");
        }
        return wrong;
    }

    Optional<Edition> begin(Typed typed, Staff staff) {
        Slug slug = new Slug(typed.text("slug").strip());
        return editions.begin(staff, kind(typed), slug, language(typed), typed.text("title"));
    }

    Optional<Edition> open(Typed typed, Staff staff) {
        Kind kind = kind(typed);
        return Slug.of(typed.text("slug"))
                .filter(_ -> kind.isWrittenBy(staff) || staff.hasAny(Role.PUBLISHER))
                .flatMap(slug -> editions.open(staff, kind, slug, language(typed)));
    }

    private static Kind kind(Typed typed) {
        return Kind.of(typed.text("kind")).orElse(Kind.ARTICLE);
    }

    private static Language language(Typed typed) {
        return typed.text("language").equals(Language.EN.tag()) ? Language.EN : Language.ZH;
    }
}
