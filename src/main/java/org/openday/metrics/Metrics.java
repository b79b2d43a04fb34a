package org.openday.metrics;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Everything that is counted; a feature that counts something provides a {@link MeterBinder}. */
@Singleton
public final class Metrics {

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    Metrics(List<MeterBinder> features) {
        Stream<MeterBinder> machine =
                Stream.of(new JvmMemoryMetrics(), new JvmThreadMetrics(), new ProcessorMetrics(), new UptimeMetrics());
        Stream.concat(machine, features.stream()).forEach(each -> each.bindTo(registry));
    }

    /** In the text format of Prometheus, version 0.0.4. */
    public String text() {
        return registry.scrape();
    }
}
