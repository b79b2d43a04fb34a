/** Measurements: one line per figure, beside a peer where one is installed. */
package org.openday.bench;
