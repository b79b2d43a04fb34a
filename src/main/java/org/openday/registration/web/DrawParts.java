package org.openday.registration.web;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openday.registration.DrawTicket;
import org.openday.registration.ManagedHousehold;
import org.openday.registration.Receipts;
import org.openday.registration.Standing;
import org.openday.registration.web.DrawPart.Ticket;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Writes the part of a household's own page about the draw. */
@Singleton
final class DrawParts {

    private final Receipts receipts;

    DrawParts(Receipts receipts) {
        this.receipts = receipts;
    }

    /** Null where nothing is drawn. */
    @Nullable
    DrawPart of(ManagedHousehold household, String token, Viewing viewing, Wording words) {
        List<Ticket> tickets = tickets(token, viewing, words);
        boolean waitsForDraw = household.registrations().stream().anyMatch(each -> each.state() == Standing.IN_BALLOT);
        return tickets.isEmpty() && !waitsForDraw
                ? null
                : new DrawPart(
                        viewing.path("/events/" + household.event() + "/draw"),
                        words.text(tickets.isEmpty() ? "draw.part.before" : "draw.part.lead"),
                        tickets);
    }

    private List<Ticket> tickets(String token, Viewing viewing, Wording words) {
        Map<String, List<DrawTicket>> byCode = receipts.tickets(token).stream()
                .collect(Collectors.groupingBy(DrawTicket::code, LinkedHashMap::new, Collectors.toList()));
        String path = viewing.path("/registrations/" + token + "/receipt.json?code=");
        return byCode.values().stream().map(each -> ticket(each, path, words)).toList();
    }

    private static Ticket ticket(List<DrawTicket> together, String path, Wording words) {
        DrawTicket first = together.getFirst();
        String children = together.stream()
                .map(DrawTicket::childName)
                .distinct()
                .collect(Collectors.joining(words.text("list.comma")));
        return new Ticket(first.code(), children, first.isProvable() ? path + first.code() : "");
    }
}
