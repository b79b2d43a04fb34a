package org.openday.registration;

import org.openday.shared.Slug;

/** Places of an event were taken or became free, or may have been: whoever shows them has to count again. */
public record PlacesChanged(Slug event) {}
