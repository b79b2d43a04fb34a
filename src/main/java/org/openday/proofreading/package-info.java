/** Looks through texts before they are published: links, images, typography, words, laws and how plain the language is; makes Markdown of what is pasted. */
@NullMarked
package org.openday.proofreading;

import org.jspecify.annotations.NullMarked;
