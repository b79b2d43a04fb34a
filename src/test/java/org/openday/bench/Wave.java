package org.openday.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Readers who come at once, drawn from a seed: the n-th page is asked for 1/n times as often as the first (Zipf 1949),
 * mostly through shared links that say where they were shared.
 */
final class Wave {

    private static final String[] ENCODINGS = {
        "gzip, deflate, br", "gzip, deflate, br", "gzip, deflate, br", "gzip, deflate", "gzip", "identity"
    };
    private static final int ENGLISH = 20;
    private static final int SHARED = 70;
    private static final int HEAD = 3;
    private static final int AGAIN = 20;

    private final List<String> pages;
    private final double[] upTo;
    private final Random random;

    Wave(List<String> pages, long seed) {
        this.pages = pages;
        this.upTo = IntStream.rangeClosed(1, pages.size())
                .mapToDouble(rank -> 1.0 / rank)
                .toArray();
        this.random = new Random(seed);
        Arrays.parallelPrefix(upTo, Double::sum);
    }

    List<Ask> draw(int count) {
        return IntStream.range(0, count).mapToObj(number -> ask()).toList();
    }

    private Ask ask() {
        String page = chance(ENGLISH) ? english(page()) : page();
        return new Ask(
                chance(HEAD) ? "HEAD" : "GET",
                chance(SHARED) ? page + shared() : page,
                ENCODINGS[random.nextInt(ENCODINGS.length)],
                chance(AGAIN));
    }

    private static String english(String page) {
        return page.equals("/") ? "/en" : "/en" + page;
    }

    private String page() {
        int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return pages.get(at < 0 ? -at - 1 : at);
    }

    /** As WeChat and Weibo write it, no two campaigns alike. */
    private String shared() {
        return switch (random.nextInt(3)) {
            case 0 -> "?from=timeline";
            case 1 -> "?utm_source=wechat&from=groupmessage";
            default -> "?utm_source=weibo&utm_medium=social&utm_campaign=" + random.nextInt(1_000_000);
        };
    }

    private boolean chance(int inAHundred) {
        return random.nextInt(100) < inAHundred;
    }
}
