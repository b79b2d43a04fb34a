/** The search page. */
@NullMarked
package org.openday.search.web;

import org.jspecify.annotations.NullMarked;
