/**
 * Who works here: staff, their roles, how they prove who they are, and for how long that holds.
 */
@NullMarked
package org.openday.account;

import org.jspecify.annotations.NullMarked;
