package org.openday.registration;

import org.jspecify.annotations.Nullable;

/** A guardian took a consent back, and that is on disk: whatever rests on it ends. */
public record ConsentWithdrawn(long household, @Nullable Long child, String slug) {}
