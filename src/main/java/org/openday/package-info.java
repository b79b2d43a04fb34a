/** Starts Openday and wires what belongs to no feature. */
@NullMarked
package org.openday;

import org.jspecify.annotations.NullMarked;
