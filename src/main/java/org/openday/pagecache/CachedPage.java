package org.openday.pagecache;

import io.netty.handler.codec.http.HttpResponseStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.shared.MadeOf;

/**
 * A whole page as bytes, and what it was made of.
 *
 * @param representations the same page in each encoding, the smallest first, identity last
 * @param begun when its rendering, or the last look whether it is still right, began, by {@link System#nanoTime()}
 * @param staleSince since when it only stands in for a page that cannot be rendered; absent: it is right
 */
record CachedPage(
        HttpResponseStatus status,
        List<Representation> representations,
        MadeOf madeOf,
        long begun,
        @Nullable Instant staleSince) {

    /** What a page takes on the heap beside its bytes, as {@code bin/bench memory} finds it: headers, questions and answers. */
    private static final int OVERHEAD = 8_000;

    boolean holds(Instant now) {
        return madeOf.holds(now);
    }

    /** The same page on a newer basis, or null when it has to be made anew. */
    @Nullable
    CachedPage at(Instant now) {
        long asked = System.nanoTime();
        MadeOf same = staleSince == null ? madeOf.at(now) : null;
        return same == null ? null : new CachedPage(status, representations, same, asked, null);
    }

    boolean hasFailed() {
        return status.code() >= 500;
    }

    boolean isGood() {
        return status.code() < 400;
    }

    /** This page in the place of one that failed, until that may be tried again. */
    CachedPage standingInFor(CachedPage failed, Instant since) {
        return new CachedPage(status, representations, failed.madeOf, begun, staleSince == null ? since : staleSince);
    }

    /** The representation for an {@code Accept-Encoding}. */
    Representation in(@Nullable String acceptEncoding) {
        List<Encoding> accepted = Encoding.accepted(acceptEncoding);
        for (Representation each : representations) {
            if (accepted.contains(each.encoding())) {
                return each;
            }
        }
        return representations.getLast();
    }

    /** Bytes it takes in memory, about. */
    int weight() {
        return OVERHEAD
                + representations.stream().mapToInt(Representation::size).sum();
    }
}
