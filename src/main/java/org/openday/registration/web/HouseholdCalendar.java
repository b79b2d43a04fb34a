package org.openday.registration.web;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.openday.event.EventText;
import org.openday.event.Events;
import org.openday.registration.ManagedHousehold;
import org.openday.registration.ManagedRegistration;
import org.openday.registration.Standing;
import org.openday.shared.Language;

/**
 * Writes the sessions of a household as a calendar (RFC 5545), times in UTC. No name of a child is in it: calendars are
 * shared. A file fetched later has a higher sequence, so that its entries take the place of the earlier ones (section 3.8.7.4).
 */
@Singleton
final class HouseholdCalendar {

    private static final String PRODUCT = "-//Openday//Registrations//ZH";

    private final Events events;
    private final Clock clock;

    HouseholdCalendar(Events events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** Confirmed registrations, and those that were cancelled, so that they go from calendars they are in. */
    String of(ManagedHousehold household, Language language) {
        EventText text = events.known(household.event())
                .map(event -> event.text(language))
                .orElse(null);
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        household.registrations().stream()
                .filter(each -> each.state() == Standing.CONFIRMED || each.state() == Standing.CANCELLED)
                .map(each -> entry(each, household, text))
                .forEach(calendar::addEvent);
        return Biweekly.write(calendar).go();
    }

    private VEvent entry(ManagedRegistration registration, ManagedHousehold household, @Nullable EventText text) {
        Instant now = clock.instant();
        VEvent entry = new VEvent();
        entry.setUid("registration-" + registration.reference() + "@openday");
        entry.setDateTimeStamp(new DateTimeStamp(date(now)));
        entry.setSequence((int) Duration.between(household.signedUpAt(), now).toMinutes());
        entry.setDateStart(new DateStart(date(registration.starts())));
        entry.setDateEnd(new DateEnd(date(registration.ends())));
        entry.setSummary(text == null ? household.event().value() : text.title());
        entry.setLocation(text == null ? null : text.place());
        entry.setStatus(registration.state() == Standing.CONFIRMED ? Status.confirmed() : Status.cancelled());
        return entry;
    }

    private static ICalDate date(Instant instant) {
        OffsetDateTime at = instant.atOffset(ZoneOffset.UTC);
        return new ICalDate(
                new DateTimeComponents(
                        at.getYear(),
                        at.getMonthValue(),
                        at.getDayOfMonth(),
                        at.getHour(),
                        at.getMinute(),
                        at.getSecond(),
                        true),
                true);
    }
}
