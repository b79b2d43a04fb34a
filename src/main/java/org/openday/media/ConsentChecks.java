package org.openday.media;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.database.Database;

/**
 * The evidence that consents to photographs were looked at before pictures of children were published (个人信息保护法
 * 第三十一条, 民法典 第一千零一十九条).
 */
@Singleton
public final class ConsentChecks {

    /** The longest basis that is kept. */
    public static final int LONGEST = 500;

    private final ConsentCheckRows rows;
    private final Database database;

    ConsentChecks(ConsentCheckRows rows, Database database) {
        this.rows = rows;
        this.database = database;
    }

    /**
     * Notes a look at an item's consents, in the caller's transaction.
     *
     * @param publication what is published with it, or null when it is the picture alone
     */
    public void note(MediaItem item, @Nullable Long publication, String basis, long staffId, String staff, Instant at) {
        String kept = basis.strip();
        rows.save(new ConsentCheck(
                null,
                item.slug(),
                item.hash(),
                publication,
                kept.substring(0, Math.min(kept.length(), LONGEST)),
                staffId,
                staff,
                at));
    }

    /** Those of an item, the last first. */
    public List<ConsentCheck> of(String slug) {
        return database.use(() -> rows.of(slug));
    }

    public List<ConsentCheck> ofPublication(long publication) {
        return database.use(() -> rows.ofPublication(publication));
    }
}
