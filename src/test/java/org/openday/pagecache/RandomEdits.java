package org.openday.pagecache;

import java.nio.file.Path;
import java.time.Instant;

/** Everything that can change a page, in a random order that a seed repeats. */
final class RandomEdits {

    private final Chance chance;
    private final ContentEdits content;
    private final ThemeEdits theme;
    private final Families families;

    RandomEdits(long seed) {
        this.chance = new Chance(seed);
        this.content = new ContentEdits(chance);
        this.theme = new ThemeEdits(chance);
        this.families = new Families(chance);
    }

    /** Writes the content that the site starts with. */
    void begin(Path root) {
        content.begin(root);
    }

    /** Changes one thing, returns when it is up, and says what it was. */
    String change(LivingSite site) {
        String change = switch (chance.below(10)) {
            case 0, 1, 2, 3 -> content.edit(site);
            case 4 -> theme.edit(site);
            case 5, 6, 7 -> families.act(site);
            default -> moveClock(site);
        };
        site.takeIn();
        return change;
    }

    private String moveClock(LivingSite site) {
        Instant later = chance.later(site.now());
        site.clock().set(later);
        return "it is " + later;
    }
}
