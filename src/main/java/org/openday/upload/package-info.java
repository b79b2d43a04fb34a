/** Files from strangers: taken apart and written anew without anything that could do harm, or refused. */
@NullMarked
package org.openday.upload;

import org.jspecify.annotations.NullMarked;
