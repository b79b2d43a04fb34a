package org.openday.registration.web;

import java.time.LocalDate;
import java.util.List;
import org.openday.event.Question;
import org.openday.registration.EventOffer;

/**
 * What a form is held against.
 *
 * @param questions the event's own
 * @param sessionsOfChild how many sessions one child may be signed up for
 * @param today the current day in the zone of the site
 */
record FormRules(EventOffer offer, List<Question> questions, int sessionsOfChild, LocalDate today) {}
