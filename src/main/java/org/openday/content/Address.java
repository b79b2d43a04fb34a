package org.openday.content;

import org.openday.shared.Language;
import org.openday.shared.Slug;

/** What only one piece of content can have. */
record Address(ContentType<?> type, Slug slug, Language language) {}
