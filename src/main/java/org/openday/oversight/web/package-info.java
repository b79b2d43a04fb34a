/** The auditor's pages. */
@NullMarked
package org.openday.oversight.web;

import org.jspecify.annotations.NullMarked;
