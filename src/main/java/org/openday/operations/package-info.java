/** What operators run from the command line; so far, the export of the site as files. */
@NullMarked
package org.openday.operations;

import org.jspecify.annotations.NullMarked;
