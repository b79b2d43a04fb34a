package org.openday.proofreading;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openday.shared.BrokenConfiguration;

/** Which rules block, as the operator decided. */
@Singleton
final class Severities {

    private final Set<Rule> blocking;

    /** @throws BrokenConfiguration when there is no such rule */
    Severities(ProofreadingSettings settings) {
        blocking = settings.blocks().stream()
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(Severities::rule)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class)));
    }

    Severity of(Rule rule) {
        return blocking.contains(rule) ? Severity.BLOCKS : Severity.WARNS;
    }

    private static Rule rule(String code) {
        return Rule.of(code)
                .orElseThrow(() -> new BrokenConfiguration("OPENDAY_PROOFREADING_BLOCKS names " + code
                        + ", which is no rule: use some of "
                        + Stream.of(Rule.values()).map(Rule::code).collect(Collectors.joining(", ")) + "."));
    }
}
