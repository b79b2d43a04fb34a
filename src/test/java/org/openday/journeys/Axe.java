package org.openday.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import org.openday.testing.Browser;

/** Asks axe-core what is not accessible on the page a browser shows. */
public final class Axe {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    /** By the standards up to WCAG 2.2 AA, and what is good practice. */
    public static List<String> violations(Browser browser, String page) {
        return violations(browser, page, builder().withTags(STANDARDS));
    }

    /** Contrast as WCAG 1.4.6 (AAA) wants it. */
    static List<String> lowContrasts(Browser browser, String page) {
        return violations(browser, page, builder().withOnlyRules(List.of("color-contrast-enhanced")));
    }

    // Our pages have no frames, for which the newer mode would open a window for each page.
    private static AxeBuilder builder() {
        return new AxeBuilder().setLegacyMode();
    }

    private static List<String> violations(Browser browser, String page, AxeBuilder axe) {
        Results results = axe.analyze(browser.driver());
        assertThat(results.getPasses().size() + results.getViolations().size())
                .as("rules that axe tried on " + page)
                .isPositive();
        return results.getViolations().stream()
                .map(rule -> page + " " + told(rule))
                .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().getFirst().getHtml() + " ("
                + rule.getNodes().size() + "×) "
                + rule.getNodes().getFirst().getFailureSummary().replaceAll("\\s+", " ");
    }
}
