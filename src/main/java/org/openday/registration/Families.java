package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes households and their children, with what they answered. */
@Singleton
final class Families {

    private final Households households;
    private final Children children;
    private final AnswerSeal seal;

    Families(Households households, Children children, AnswerSeal seal) {
        this.households = households;
        this.children = children;
        this.seal = seal;
    }

    /** The household; files among its answers are its own from now on. */
    Household household(Application application, Instant now) {
        byte @Nullable [] answers =
                seal.close(application.request().answers(), application.marks().form(), "");
        Household household = households.save(Household.of(application, answers, now));
        if (!application.files().isEmpty()) {
            households.keepFiles(household.number(), application.files());
        }
        return household;
    }

    /** Its children: one that goes to two sessions is still one child. */
    List<Child> children(Application application, Household household) {
        Map<String, Child> byKey = new LinkedHashMap<>();
        application.candidates().forEach(each -> byKey.computeIfAbsent(each.childKey(), _ -> child(each, household)));
        return children.saveAll(List.copyOf(byKey.values()));
    }

    private Child child(Candidate candidate, Household household) {
        byte @Nullable [] answers =
                seal.close(candidate.entry().answers(), household.formTokenHash(), candidate.childKey());
        return Child.of(candidate, household.number(), answers);
    }
}
