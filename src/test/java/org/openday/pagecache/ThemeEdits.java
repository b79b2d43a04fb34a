package org.openday.pagecache;

import java.util.List;

/** A designer who puts files in front of those of the default theme, changes them and takes them away. */
final class ThemeEdits {

    private static final String FRONT = "themes/front/";
    private static final List<String> TEMPLATES = List.of(
            "layout",
            "error",
            "search",
            "glossary",
            "home/show",
            "pages/show",
            "articles/show",
            "articles/list",
            "articles/topic",
            "events/show",
            "events/list",
            "events/month",
            "partials/header",
            "partials/footer",
            "partials/article-card",
            "partials/event-card",
            "partials/event-session",
            "partials/byline",
            "partials/pager");
    private static final List<String> TEXTS = List.of(
            "site.name",
            "navigation.home",
            "articles.related",
            "articles.list.heading",
            "events.heading",
            "error.search");

    private final Chance chance;

    ThemeEdits(Chance chance) {
        this.chance = chance;
    }

    /** Does one thing to one file and says what. */
    String edit(LivingSite site) {
        return switch (chance.below(8)) {
            case 0, 1, 2 -> template(site);
            case 3 -> text(site, "messages.properties");
            case 4 -> text(site, "messages_en.properties");
            case 5 -> asset(site);
            case 6 -> setting(site);
            default -> takeAway(site, FRONT + "templates/" + chance.of(TEMPLATES) + ".ftlh");
        };
    }

    private String template(LivingSite site) {
        String file = "templates/" + chance.of(TEMPLATES) + ".ftlh";
        String mark = "<!-- " + chance.below(1000) + " -->";
        String text = site.read("themes/default/" + file);
        return save(site, file, text.contains("</body>") ? text.replace("</body>", mark + "</body>") : text + mark);
    }

    private String text(LivingSite site, String file) {
        return chance.oneIn(4)
                ? takeAway(site, FRONT + file)
                : save(site, file, chance.of(TEXTS) + "=词" + chance.below(1000) + "\n");
    }

    private String asset(LivingSite site) {
        String file = "assets/" + chance.of(List.of("site.css", "site.js", "hero.svg"));
        return chance.oneIn(4)
                ? takeAway(site, FRONT + file)
                : save(site, file, site.read("themes/default/" + file) + "\n/* " + chance.below(1000) + " */\n");
    }

    private String setting(LivingSite site) {
        return save(
                site,
                "theme.yml",
                "name: front\nextends: default\nmap: https://map" + chance.below(100) + ".example/{address}\n");
    }

    private static String save(LivingSite site, String file, String text) {
        site.save(FRONT + file, text);
        return "puts " + file + " in front";
    }

    private static String takeAway(LivingSite site, String file) {
        site.delete(file);
        return "takes " + file + " away";
    }
}
