/** Keeps whole public pages as bytes and answers with them before routing: one rendering for all, and never a stale one. */
@NullMarked
package org.openday.pagecache;

import org.jspecify.annotations.NullMarked;
