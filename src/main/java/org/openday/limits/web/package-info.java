/** Where limits meet requests. */
@NullMarked
package org.openday.limits.web;

import org.jspecify.annotations.NullMarked;
