package org.openday.oversight.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openday.audit.Sought;

/** What the auditor typed to find entries; days are those of the site's zone, the last one included. */
record AuditFilter(String actor, String act, String subject, String since, String until) {

    /** What is looked for; nothing when a day cannot be read. */
    Optional<Sought> sought(ZoneId zone) {
        try {
            return Optional.of(new Sought(
                    actor,
                    act,
                    subject,
                    since.isEmpty() ? Sought.ALL.from() : start(LocalDate.parse(since), zone),
                    until.isEmpty()
                            ? Sought.ALL.until()
                            : start(LocalDate.parse(until).plusDays(1), zone)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** As the query of an address, without what is empty. */
    String query() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("actor", actor);
        fields.put("act", act);
        fields.put("subject", subject);
        fields.put("since", since);
        fields.put("until", until);
        return fields.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
