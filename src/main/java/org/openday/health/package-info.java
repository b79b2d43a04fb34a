/** Whether the site is well, for whoever watches over it. */
@NullMarked
package org.openday.health;

import org.jspecify.annotations.NullMarked;
