/** Renders pages with the theme and guards every request: page shell, error pages, security headers, same origin. */
@NullMarked
package org.openday.web;

import org.jspecify.annotations.NullMarked;
