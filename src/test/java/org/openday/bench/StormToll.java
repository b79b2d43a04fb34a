package org.openday.bench;

/**
 * What a storm came to.
 *
 * @param cutOff forms on their way when a kill came, acknowledged when they were handed in again
 * @param broken promises that were not kept; none may be
 * @param letters different letters that arrived
 * @param again letters that arrived more than once under the same Message-ID, which no reader notices
 */
record StormToll(int kills, int families, int deeds, int cutOff, int draws, int broken, int letters, int again) {

    void print(String name, long seed) {
        System.out.println(name + ": " + kills + " kills, " + families + " families, " + deeds + " acts, " + draws
                + " draws, " + broken + " promises broken");
        System.out.println(name + "-cut-off: " + cutOff + " sign-ups");
        System.out.println(
                name + "-letters: " + letters + ", " + again + " of them more than once as the same message");
        System.out.println(name + "-seed: " + seed + " (--seed)");
    }
}
