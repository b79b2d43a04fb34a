/** Shows the metrics to those who may see them. */
@NullMarked
package org.openday.metrics.web;

import org.jspecify.annotations.NullMarked;
