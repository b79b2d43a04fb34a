/** The organisers' page of ballots that wait to be drawn. */
@NullMarked
package org.openday.drawing.web;

import org.jspecify.annotations.NullMarked;
