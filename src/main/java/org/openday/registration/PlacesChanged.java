package org.openday.registration;

import org.openday.shared.Slug;

/** Places of an event were taken or became free, and that is on disk. */
public record PlacesChanged(Slug event) {}
