package org.openday.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void theMedianIsTheMiddleWhateverTheOrder() {
        assertThat(Figures.median(List.of(9.0, 1.0, 2.0))).isEqualTo(2);
        assertThat(Figures.median(List.of(7.0))).isEqualTo(7);
    }

    @Test
    void theNinetyNinthPercentileLeavesOneInAHundredAboveIt() {
        List<Double> figures =
                DoubleStream.iterate(1, figure -> figure + 1).limit(200).boxed().toList();
        assertThat(Figures.percentile(figures, 99)).isEqualTo(199);
    }
}
