package org.openday.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import org.openday.architecture.samples.AskingTheMachine;
import org.openday.architecture.samples.BadlyNamedHelper;
import org.openday.architecture.samples.Chatter;
import org.openday.architecture.samples.EntityThatIsNoRecord;
import org.openday.architecture.samples.FieldInjection;
import org.openday.architecture.samples.Mutable;
import org.openday.architecture.samples.MutableForm;
import org.openday.architecture.samples.OldDate;
import org.openday.architecture.samples.OptionalParameter;
import org.openday.architecture.samples.OwnFreemarker;
import org.openday.architecture.samples.OwnMarkdown;
import org.openday.architecture.samples.OwnYaml;
import org.openday.architecture.samples.PublicController;
import org.openday.architecture.samples.PublicFilter;
import org.openday.architecture.samples.PublicForm;
import org.openday.architecture.samples.PublicRepository;
import org.openday.architecture.samples.PubliclyMadeService;
import org.openday.architecture.samples.SettingsThatAreNoRecord;
import org.openday.architecture.samples.Sleeper;
import org.openday.architecture.samples.TooManyNeeds;
import org.openday.architecture.samples.ValueField;
import org.openday.architecture.samples.ValueParameter;

/** The rules of design.md and style.md that bytecode can answer, each beside the sample that breaks it. */
final class Rules {

    private static final String SINGLETON = "jakarta.inject.Singleton";
    private static final String CONTROLLER = "io.micronaut.http.annotation.Controller";
    private static final String REPOSITORY = "io.micronaut.data.repository.GenericRepository";
    private static final String VALUE = "io.micronaut.context.annotation.Value";
    private static final String ENTITY = "io.micronaut.data.annotation.MappedEntity";
    private static final String SETTINGS = "io.micronaut.context.annotation.ConfigurationProperties";

    private Rules() {}

    static Map<ArchRule, Class<?>> all() {
        return Map.ofEntries(
                // Who sees what.
                of(
                        classes().that().areAssignableTo(REPOSITORY).should().bePackagePrivate(),
                        "the compiler then keeps controllers from the database",
                        PublicRepository.class),
                of(
                        classes().that().areAnnotatedWith(CONTROLLER).should().bePackagePrivate(),
                        "nobody calls a controller but the router",
                        PublicController.class),
                of(
                        classes()
                                .that()
                                .areAnnotatedWith("io.micronaut.http.annotation.ServerFilter")
                                .should()
                                .bePackagePrivate(),
                        "nobody calls a filter but the router",
                        PublicFilter.class),
                of(
                        classes()
                                .that()
                                .haveSimpleNameEndingWith("Form")
                                .should()
                                .bePackagePrivate(),
                        "a form is its controller's own",
                        PublicForm.class),
                of(
                        constructors()
                                .that()
                                .areDeclaredInClassesThat()
                                .areAnnotatedWith(SINGLETON)
                                .and(Conditions.TAKE_SOMETHING)
                                .should()
                                .bePackagePrivate(),
                        "services are made by the context, and by tests beside them",
                        PubliclyMadeService.class),

                // What must not change once made.
                of(
                        classes().that().areAnnotatedWith(ENTITY).should().beRecords(),
                        "state moves by making the next state",
                        EntityThatIsNoRecord.class),
                of(
                        classes().that().areAnnotatedWith(SETTINGS).should().beRecords(),
                        "settings are read once",
                        SettingsThatAreNoRecord.class),
                of(
                        classes()
                                .that()
                                .haveSimpleNameEndingWith("Form")
                                .or()
                                .haveSimpleNameEndingWith("Page")
                                .should()
                                .beRecords(),
                        "forms and page models are values",
                        MutableForm.class),
                of(
                        noFields().should().beAnnotatedWith("jakarta.inject.Inject"),
                        "what a class needs stands in its constructor",
                        FieldInjection.class),
                of(
                        noFields().should().beAnnotatedWith(VALUE),
                        "settings are records bound in one place",
                        ValueField.class),
                of(
                        noCodeUnits().should(Conditions.takeAValue()),
                        "settings are records bound in one place",
                        ValueParameter.class),
                of(
                        noMethods()
                                .that()
                                .haveRawReturnType(void.class)
                                .should()
                                .haveNameMatching("set[A-Z]\\w*"),
                        "nothing is changed from outside",
                        Mutable.class),
                of(
                        noCodeUnits().should(Conditions.takeAnOptional()),
                        "a caller that has nothing says so with another method or null",
                        OptionalParameter.class),

                // What comes in by the door.
                of(
                        noClasses()
                                .that()
                                .haveNameNotMatching(".*\\.SiteClock")
                                .should()
                                .callMethodWhere(Conditions.askTheMachineForTheTime()),
                        "time is put to the injected Clock",
                        AskingTheMachine.class),
                of(
                        noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.util.Date"),
                        "java.time says what it means",
                        OldDate.class),
                of(
                        noClasses()
                                .that()
                                .haveNameNotMatching("org\\.openday\\.(Openday|operations\\.Commands)")
                                .should()
                                .accessField(System.class, "out")
                                .orShould()
                                .accessField(System.class, "err"),
                        "only the start and the command line speak to the terminal",
                        Chatter.class),
                of(
                        noClasses()
                                .should()
                                .callMethod(Thread.class, "sleep", long.class)
                                .orShould()
                                .callMethod(Thread.class, "sleep", java.time.Duration.class),
                        "who sleeps hopes; who waits knows for what",
                        Sleeper.class),

                // Who owns which library.
                of(
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("org.openday.markdown..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("org.commonmark.."),
                        "one place decides which HTML is safe",
                        OwnMarkdown.class),
                of(
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("org.openday.web")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("freemarker.."),
                        "one place decides how pages are escaped",
                        OwnFreemarker.class),
                of(
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("org.openday.content..")
                                .and()
                                .haveNameNotMatching("org\\.openday\\.web\\.Theme(\\$.*)?")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("org.snakeyaml..", "org.yaml.."),
                        "one place decides which YAML is safe",
                        OwnYaml.class),

                // How things are called and how large they may grow.
                of(
                        noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Dto)"),
                        "such a name says nothing about what the class is",
                        BadlyNamedHelper.class),
                of(
                        noClasses()
                                .that()
                                .areNotRecords()
                                .and()
                                .areNotEnums()
                                .should(Conditions.haveAConstructorOfMoreThan(5)),
                        "who needs more does more than one thing",
                        TooManyNeeds.class));
    }

    // A rule for what does not exist yet is no dead rule: its sample shows that it bites.
    private static Map.Entry<ArchRule, Class<?>> of(ArchRule rule, String reason, Class<?> sample) {
        return Map.entry(rule.because(reason).allowEmptyShould(true), sample);
    }
}
