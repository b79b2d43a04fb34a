/** The doors of the desk: signing in and out, and the gate that every address below {@code /staff} stands behind. */
@NullMarked
package org.openday.account.web;

import org.jspecify.annotations.NullMarked;
