package org.openday.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Conditions of our own, for rules that ArchUnit has no words for. */
final class Conditions {

    private static final Set<String> PARAMETERS_FROM_A_REQUEST =
            Set.of("io.micronaut.http.annotation.QueryValue", "io.micronaut.http.annotation.Header");

    static final DescribedPredicate<JavaCodeUnit> TAKE_SOMETHING = DescribedPredicate.describe(
            "take something", unit -> !unit.getParameters().isEmpty());

    private Conditions() {}

    /** A call that asks the machine what time it is. */
    static DescribedPredicate<JavaMethodCall> askTheMachineForTheTime() {
        return DescribedPredicate.describe("ask the machine for the time", call -> {
            String owner = call.getTargetOwner().getName();
            boolean now = owner.startsWith("java.time.")
                    && call.getName().equals("now")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class));
            boolean clock =
                    owner.equals("java.time.Clock") && call.getName().matches("system.*|tick(Millis|Seconds|Minutes)");
            return now
                    || clock
                    || (owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis"));
        });
    }

    static ArchCondition<JavaCodeUnit> takeAnOptional() {
        return condition(
                "take an Optional that is neither a parameter of a request nor asked for by a library",
                (unit, events) -> unit.getParameters().stream()
                        .filter(parameter -> parameter.getRawType().isEquivalentTo(Optional.class))
                        .filter(parameter -> !isInternal(unit))
                        .filter(parameter -> !isFromRequest(parameter) && !overrides(unit))
                        .forEach(parameter -> satisfied(events, unit, unit.getFullName())));
    }

    static ArchCondition<JavaCodeUnit> takeAValue() {
        return condition(
                "take a parameter annotated @Value",
                (unit, events) -> unit.getParameters().stream()
                        .filter(parameter -> parameter.isAnnotatedWith("io.micronaut.context.annotation.Value"))
                        .forEach(parameter -> satisfied(events, unit, unit.getFullName())));
    }

    static ArchCondition<JavaClass> haveAConstructorOfMoreThan(int parameters) {
        return condition(
                "have a constructor of more than " + parameters + " parameters",
                (type, events) -> type.getConstructors().stream()
                        .filter(constructor ->
                                constructor.getRawParameterTypes().size() > parameters)
                        .forEach(constructor -> satisfied(events, type, constructor.getFullName())));
    }

    static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return condition("live in a package marked @NullMarked", (type, events) -> {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                events.add(SimpleConditionEvent.violated(
                        type, type.getPackageName() + " has no @NullMarked package-info"));
            }
        });
    }

    /** The web part of a feature is nobody's business but its own. */
    static ArchCondition<JavaClass> useNoWebPartOfAFeatureButItsOwn(String root) {
        Predicate<JavaClass> webPart =
                type -> type.getPackageName().matches(root.replace(".", "\\.") + "\\.\\w+\\.web(\\..*)?");
        return condition(
                "use no web part of a feature but its own",
                (type, events) -> used(type)
                        .filter(webPart)
                        .filter(other -> !type.getPackageName().startsWith(other.getPackageName()))
                        .forEach(other -> events.add(
                                SimpleConditionEvent.violated(type, type.getName() + " uses " + other.getName()))));
    }

    private static Stream<JavaClass> used(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .distinct();
    }

    private static boolean isInternal(JavaCodeUnit unit) {
        return unit.getModifiers().contains(JavaModifier.SYNTHETIC)
                || unit.getModifiers().contains(JavaModifier.PRIVATE);
    }

    private static boolean overrides(JavaCodeUnit unit) {
        String[] types =
                unit.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        return unit.getOwner().getAllRawSuperclasses().stream()
                .anyMatch(parent -> parent.tryGetMethod(unit.getName(), types).isPresent());
    }

    private static boolean isFromRequest(JavaParameter parameter) {
        return PARAMETERS_FROM_A_REQUEST.stream().anyMatch(parameter::isAnnotatedWith);
    }

    private static void satisfied(ConditionEvents events, Object where, String sentence) {
        events.add(SimpleConditionEvent.satisfied(where, sentence));
    }

    private interface Check<T> {
        void check(T item, ConditionEvents events);
    }

    private static <T> ArchCondition<T> condition(String words, Check<T> check) {
        return new ArchCondition<>(words) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.check(item, events);
            }
        };
    }
}
