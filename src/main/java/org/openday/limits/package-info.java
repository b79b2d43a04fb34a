/** How often somebody may do what could be abused: by address and by contact, without keeping either. */
@NullMarked
package org.openday.limits;

import org.jspecify.annotations.NullMarked;
