package org.openday.metrics.web;

import io.micronaut.context.annotation.ConfigurationProperties;
import org.jspecify.annotations.Nullable;

/**
 * Who may see the metrics from elsewhere.
 *
 * @param token what such a request has to bear ({@code OPENDAY_METRICS_TOKEN}); absent: only this machine may ask
 */
@ConfigurationProperties("openday.metrics")
record MetricsSettings(@Nullable String token) {}
