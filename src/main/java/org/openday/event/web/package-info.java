/** The pages of events: the list, the month, one event, and the cards other pages show. */
@NullMarked
package org.openday.event.web;

import org.jspecify.annotations.NullMarked;
