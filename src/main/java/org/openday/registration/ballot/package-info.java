/** The ballot anyone can re-run: what is frozen, drawn, published and proven; no database, no clock, no chance of its own. */
@NullMarked
package org.openday.registration.ballot;

import org.jspecify.annotations.NullMarked;
