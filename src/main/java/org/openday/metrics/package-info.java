/** What the operator's Prometheus is told: the numbers of the machine and those that features count. */
@NullMarked
package org.openday.metrics;

import org.jspecify.annotations.NullMarked;
