/** Sign-up of households: capacity, consent and the manage link. */
@NullMarked
package org.openday.registration;

import org.jspecify.annotations.NullMarked;
