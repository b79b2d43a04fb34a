/** The database behind Openday: its address, its migrations and the promise that a commit is on disk. */
@NullMarked
package org.openday.database;

import org.jspecify.annotations.NullMarked;
