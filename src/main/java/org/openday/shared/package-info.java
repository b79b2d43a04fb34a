/** Small values that every feature speaks of: slugs, languages, pages of a list, the site and its clock. */
@NullMarked
package org.openday.shared;

import org.jspecify.annotations.NullMarked;
