package org.openday.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openday.content.ContentFault;

/** What is not well with the site is told to who works at the desk. */
abstract class UpkeepContract extends ReviewWorld {

    private DeadLinks links;
    private Upkeep upkeep;
    private Instant day;
    private int tests;

    @BeforeEach
    void upkeep() {
        links = context.getBean(DeadLinks.class);
        upkeep = context.getBean(Upkeep.class);
        // A day nothing was looked for yet.
        day = NOW.plus(Duration.ofDays(2L * ++tests));
        clock.set(day);
        links.run();
    }

    @Test
    void linksThatLeadNowhereAreFoundAtTheirLine() throws Exception {
        write("articles/gone.md", ARTICLE.replace("title:", "withdrawn: 法条已改。\ntitle:"));
        write("articles/linking.md", """
                ---
                title: 链接
                topics: [road-safety]
                publishAt: 2026-11-01
                ---
                [无](nowhere.md)、[段](../pages/about.md#none)、

                [撤](gone.md)、[页](/nowhere)、[英](/en/nowhere?x=1)、

                [好](trucks.md)、[好](/articles?page=1)、[好](/en/events)、[好](https://example.org/)
                """);
        assertThat(found())
                .extracting(DeadLink::line, DeadLink::written)
                .containsExactlyInAnyOrder(
                        tuple(6, "nowhere.md"),
                        tuple(6, "../pages/about.md#none"),
                        tuple(8, "gone.md"),
                        tuple(8, "/nowhere"),
                        tuple(8, "/en/nowhere?x=1"));
    }

    @Test
    void aFormerAddressIsNoDeadLink() throws Exception {
        write("pages/about.md", "---\ntitle: 关于我们\norder: 1\naliases: [us]\n---\n我们是谁。\n");
        write("articles/linking.md", ARTICLE + "\n[旧](/pages/us)\n");
        assertThat(found()).isEmpty();
    }

    @Test
    void theyAreLookedForOnceANight() throws Exception {
        write("articles/linking.md", ARTICLE + "\n[无](nowhere.md)\n");
        links.run();
        assertThat(links.last().links()).isEmpty();
        // It is ten in the morning: three at night is 17 hours away.
        clock.advance(Duration.ofHours(17).minusMillis(1));
        links.run();
        assertThat(links.last().links()).isEmpty();
        clock.advance(Duration.ofMillis(1));
        links.run();
        assertThat(links.last().links()).hasSize(1);
        assertThat(links.last().at()).isEqualTo(clock.instant());
    }

    @Test
    void aColumnWithoutAnythingNewIsStale() {
        assertThat(upkeep.now().stale()).isEmpty();
        clock.set(Instant.parse("2026-11-01T00:00:00Z").plus(Duration.ofDays(90)));
        assertThat(upkeep.now().stale()).isEmpty();
        clock.advance(Duration.ofMillis(1));
        assertThat(upkeep.now().stale()).extracting(Columns.Stale::title).containsExactly("交通安全");
    }

    @Test
    void aColumnWithoutAnyArticleIsStaleAtOnce() throws Exception {
        write("series/first.md", "---\ntitle: 系列\n---\n");
        assertThat(upkeep.now().stale()).extracting(Columns.Stale::title).containsExactly("系列");
    }

    @Test
    void faultsOfFilesAreToldOnceWithTheirLine() throws Exception {
        write("articles/broken.md", "---\ntitle: 缺时间\n---\n");
        write("articles/linking.md", ARTICLE + "\n[无](nowhere.md)\n");
        assertThat(upkeep.now().faults()).extracting(ContentFault::line).contains(13);
        found();
        List<ContentFault> faults = upkeep.now().faults();
        assertThat(faults)
                .extracting(fault -> fault.file().toString())
                .containsOnly("articles/broken.md")
                .isNotEmpty();
        assertThat(upkeep.now().count()).isEqualTo(faults.size() + 1);
    }

    private List<DeadLink> found() {
        clock.set(day.plus(Duration.ofDays(1)));
        links.run();
        return links.last().links();
    }
}
