/** The home page: what is coming up, where to start reading, what is new. */
@NullMarked
package org.openday.home;

import org.jspecify.annotations.NullMarked;
