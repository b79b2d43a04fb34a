package org.openday.registration;

import java.util.List;

/** A registration and the sessions its child could go to instead, each with a place that is free right now. */
public record MoveSheet(ManagedRegistration registration, List<SessionOffer> sessions) {}
