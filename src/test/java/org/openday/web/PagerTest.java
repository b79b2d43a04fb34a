package org.openday.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openday.shared.Page;
import org.openday.web.Pager.Step;

class PagerTest {

    @Test
    void farPagesAreLeftOutAndTheGapsShown() {
        List<Step> steps = pager(10, 20).steps();
        assertThat(steps).extracting(Step::number).containsExactly(1, 8, 9, 10, 11, 12, 20);
        assertThat(steps).filteredOn(Step::gap).extracting(Step::number).containsExactly(8, 20);
        assertThat(steps).filteredOn(Step::current).extracting(Step::number).containsExactly(10);
    }

    @Test
    void nothingIsLeftOutBetweenNeighbours() {
        assertThat(pager(4, 7).steps()).noneMatch(Step::gap).hasSize(7);
        assertThat(pager(1, 1).steps()).isEmpty();
    }

    private static Pager pager(int number, int pages) {
        return Pager.of(Page.of(Collections.nCopies(pages, "x"), number, 1), "/x", Viewing.of("/x"));
    }
}
