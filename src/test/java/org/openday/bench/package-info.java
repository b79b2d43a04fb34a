/** Measures what Openday promises: sign-ups per second, and none of them lost. */
@NullMarked
package org.openday.bench;

import org.jspecify.annotations.NullMarked;
