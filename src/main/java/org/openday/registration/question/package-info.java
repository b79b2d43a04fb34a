/** An event's own questions: what was typed for them becomes answers, or faults at their fields. */
@NullMarked
package org.openday.registration.question;

import org.jspecify.annotations.NullMarked;
