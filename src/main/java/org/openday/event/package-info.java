/** What the public can attend: events, camps, their sessions and the calendar. */
@NullMarked
package org.openday.event;

import org.jspecify.annotations.NullMarked;
