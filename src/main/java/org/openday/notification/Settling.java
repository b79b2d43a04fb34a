package org.openday.notification;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openday.database.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes what became of messages, in one transaction and a few statements however many they are. */
@Singleton
@Requires(beans = Database.class)
class Settling {

    private static final Logger LOG = LoggerFactory.getLogger(Settling.class);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    /** 1, 2, 4 … minutes and then 6 hours each time: the last of them is begun three days after the first. */
    private static final int MOST_ATTEMPTS = 20;

    /** Messages that are tried again, or given up, for the same reason. */
    private record Group(Fate fate, int attempts) {}

    private final Slips slips;
    private final Database database;
    private final Tally tally;
    private final Clock clock;

    Settling(Slips slips, Database database, Tally tally, Clock clock) {
        this.slips = slips;
        this.database = database;
        this.tally = tally;
        this.clock = clock;
    }

    void note(String claim, List<Attempt> attempts) {
        Instant now = clock.instant();
        Map<Group, List<Slip>> groups = attempts.stream()
                .collect(
                        Collectors.groupingBy(Settling::group, Collectors.mapping(Attempt::slip, Collectors.toList())));
        database.change(() -> {
            groups.forEach((group, members) -> note(claim, group, ids(members), now));
            return groups.size();
        });
        groups.forEach(this::tell);
    }

    private static Group group(Attempt attempt) {
        int attempts = attempt.slip().attempts();
        return switch (attempt.fate()) {
            case Fate.Later later when attempts >= MOST_ATTEMPTS -> new Group(new Fate.Never(later.reason()), 0);
            case Fate.Later later -> new Group(later, attempts);
            case Fate.Sent sent -> new Group(sent, 0);
            case Fate.Never never -> new Group(never, 0);
        };
    }

    private void note(String claim, Group group, List<Long> ids, Instant now) {
        switch (group.fate()) {
            case Fate.Sent sent -> slips.sent(ids, claim, now);
            case Fate.Later later -> slips.putOff(ids, claim, now.plus(pause(group.attempts())), later.reason());
            case Fate.Never never -> slips.giveUp(ids, claim, now, never.reason());
        }
    }

    static Duration pause(int attempts) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 9));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    private void tell(Group group, List<Slip> members) {
        switch (group.fate()) {
            case Fate.Sent sent -> tally.sent().add(members.size());
            case Fate.Later later -> {
                tally.putOff().add(members.size());
                LOG.warn("{} messages are tried again later: {}", members.size(), later.reason());
            }
            case Fate.Never never -> {
                tally.givenUp().add(members.size());
                members.forEach(slip -> LOG.error("Message {} is given up: {}", slip.messageKey(), never.reason()));
            }
        }
    }

    private static List<Long> ids(List<Slip> members) {
        return members.stream().map(Slip::number).toList();
    }
}
