/** Who may come to an event, worked out from what is known and nothing else: no clock, no database. */
@NullMarked
package org.openday.registration.eligibility;

import org.jspecify.annotations.NullMarked;
