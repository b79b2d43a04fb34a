/** What families are told by mail or text message: kept with the change it tells of, sent once that is certain. */
@NullMarked
package org.openday.notification;

import org.jspecify.annotations.NullMarked;
