/** Serves the images and PDFs of the content folder. */
@NullMarked
package org.openday.content.web;

import org.jspecify.annotations.NullMarked;
