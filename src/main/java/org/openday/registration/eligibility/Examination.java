package org.openday.registration.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openday.registration.eligibility.Reason.Code;

/** Puts one wish to the conditions of an event; a pure function of the two. */
public final class Examination {

    private final Conditions conditions;
    private final Wish wish;
    private final LocalDate day;

    private Examination(Conditions conditions, Wish wish) {
        this.conditions = conditions;
        this.wish = wish;
        this.day = conditions.day() == null ? wish.firstDay() : conditions.day();
    }

    /** Every reason against a wish; empty when there is none. */
    public static List<Reason> of(Conditions conditions, Wish wish) {
        return new Examination(conditions, wish).reasons();
    }

    private List<Reason> reasons() {
        return Stream.of(age(), schoolYear(), audience(), household(), held())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Reason> age() {
        AgeRange ages = conditions.ages();
        if (ages.isTooYoung(wish.born(), day)) {
            return Optional.of(tooYoung());
        }
        return ages.isTooOld(wish.born(), day)
                ? Optional.of(Reason.of(Code.TOO_OLD, day, AgeRange.ageOn(day, wish.born())))
                : Optional.empty();
    }

    private Reason tooYoung() {
        Integer youngest = conditions.ages().from();
        if (conditions.day() != null || youngest == null) {
            return Reason.of(Code.TOO_YOUNG_ON, day, Math.max(0, AgeRange.ageOn(day, wish.born())));
        }
        LocalDate birthday = AgeRange.birthday(wish.born(), youngest);
        return Reason.until(birthday, Code.TOO_YOUNG, birthday, youngest);
    }

    private Optional<Reason> schoolYear() {
        SchoolYears years = conditions.schoolYears();
        if (years == null) {
            return Optional.empty();
        }
        if (years.isTooLow(wish.born(), day)) {
            return Optional.of(tooLow(years));
        }
        return years.isTooHigh(wish.born(), day)
                ? Optional.of(Reason.of(Code.SCHOOL_YEAR_TOO_HIGH, years.from(), years.to()))
                : Optional.empty();
    }

    private Reason tooLow(SchoolYears years) {
        if (conditions.day() != null) {
            return Reason.of(Code.SCHOOL_YEAR_TOO_LOW_ON, years.from(), years.to());
        }
        LocalDate possible = years.possibleFrom(wish.born());
        return Reason.until(possible, Code.SCHOOL_YEAR_TOO_LOW, years.from(), years.to(), possible);
    }

    private Optional<Reason> audience() {
        return conditions.audience() && !wish.declared() ? Optional.of(Reason.of(Code.NOT_DECLARED)) : Optional.empty();
    }

    private Optional<Reason> household() {
        return conditions.onePerHousehold()
                        && wish.held().stream().anyMatch(wish.stay()::isOfAnotherChildAtTheSameEvent)
                ? Optional.of(Reason.of(Code.SECOND_OF_HOUSEHOLD))
                : Optional.empty();
    }

    private Optional<Reason> held() {
        return wish.held().stream()
                .filter(wish.stay()::isOfSameChild)
                .filter(held -> wish.stay().isSameAs(held) || wish.stay().overlaps(held))
                .map(held -> Reason.of(wish.stay().isSameAs(held) ? Code.TWICE : Code.OVERLAPPING))
                .findFirst();
    }
}
