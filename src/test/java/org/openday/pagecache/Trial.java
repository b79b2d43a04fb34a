package org.openday.pagecache;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Makes random edits while readers read, and compares every public page after each of them. */
record Trial(long seed, int edits) {

    private static final int READERS = 3;
    private static final int PAGES_READ_DURING_AN_EDIT = 12;

    /** What came of it: the first difference, if there was one, and what was done until then. */
    record Result(Optional<String> difference, int edits, String summary) {}

    Result run(Map<String, Object> settings) throws InterruptedException {
        RandomEdits random = new RandomEdits(seed);
        Path root = LivingSite.folders();
        random.begin(root);
        try (LivingSite site = LivingSite.start(root, settings);
                Readers readers = new Readers(site, READERS, seed)) {
            return run(site, readers, random);
        }
    }

    private Result run(LivingSite site, Readers readers, RandomEdits random) {
        Comparison comparison = new Comparison(site);
        Random viewings = new Random(seed);
        Optional<String> difference = Optional.empty();
        int done = 0;
        while (done < edits && difference.isEmpty()) {
            readers.read(PAGES_READ_DURING_AN_EDIT);
            String change = random.change(site);
            done++;
            difference = comparison
                    .difference(PublicPages.all(viewings))
                    .or(() -> Optional.ofNullable(readers.failures().poll()))
                    .map(page -> "after “" + change + "” " + page);
        }
        return new Result(difference, done, summary(site, done, comparison));
    }

    private String summary(LivingSite site, int done, Comparison comparison) {
        return String.format(
                Locale.ROOT,
                "exactness: seed %d, %d edits, %d pages compared (%d of them kept through the edit), %d renderings",
                seed,
                done,
                comparison.compared(),
                comparison.kept(),
                site.misses());
    }
}
