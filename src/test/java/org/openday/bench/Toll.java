package org.openday.bench;

/**
 * What the kills cost.
 *
 * @param cutOff sign-ups on their way when the kill came, acknowledged when they were handed in again
 */
record Toll(int kills, int acknowledged, int cutOff, int lost, int doubled) {

    static final Toll NONE = new Toll(0, 0, 0, 0, 0);

    Toll plus(Toll other) {
        return new Toll(
                kills + other.kills,
                acknowledged + other.acknowledged,
                cutOff + other.cutOff,
                lost + other.lost,
                doubled + other.doubled);
    }

    void print(String name, long seed) {
        System.out.println(name + ": " + kills + " kills, " + acknowledged + " acknowledged, " + lost + " lost");
        System.out.println(name + "-doubled: " + doubled + " places");
        System.out.println(name + "-cut-off: " + cutOff + " sign-ups");
        System.out.println(name + "-seed: " + seed + " (--seed)");
    }
}
