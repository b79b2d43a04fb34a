/** What operators run from the command line, on files and on the live database. */
@NullMarked
package org.openday.operations;

import org.jspecify.annotations.NullMarked;
