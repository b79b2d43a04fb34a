package org.openday.event.web;

import java.util.List;
import org.openday.event.EventCard;

/** The list of upcoming events; {@code empty} is what it says when there are none. */
record ListPage(String heading, Filters filters, List<EventCard> cards, String empty) {}
