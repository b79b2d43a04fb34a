/** The pages of sign-up: the form and the household's own page. */
@NullMarked
package org.openday.registration.web;

import org.jspecify.annotations.NullMarked;
