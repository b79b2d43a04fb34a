package org.openday.proofreading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gathers what the checks find. */
final class Notes {

    /** Of one rule: whoever has a hundred to mend asks again afterwards. */
    static final int MOST = 100;

    private static final Comparator<Finding> IN_ORDER = Comparator.comparingInt(
                    (Finding finding) -> finding.spot().line())
            .thenComparingInt(finding -> finding.spot().column())
            .thenComparing(Finding::rule);

    private final Lines lines;
    private final Severities severities;
    private final Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
    private final List<Finding> findings = new ArrayList<>();

    Notes(Lines lines, Severities severities) {
        this.lines = lines;
        this.severities = severities;
    }

    /** Something is wrong from one offset of the whole text to another. */
    void note(Rule rule, int from, int to, String... values) {
        if (counts.merge(rule, 1, Integer::sum) <= MOST) {
            findings.add(new Finding(rule, severities.of(rule), lines.spot(from, to), List.of(values)));
        }
    }

    /** In the order of the text. */
    List<Finding> findings() {
        return findings.stream().distinct().sorted(IN_ORDER).toList();
    }
}
