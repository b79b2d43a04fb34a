package org.openday.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    private static final String ROOT = "org.openday";
    private static final String SAMPLES = "org.openday.architecture.samples";
    private static final String[] TRANSACTIONAL = {
        "jakarta.transaction.Transactional", "io.micronaut.transaction.annotation.Transactional"
    };

    // Without what the annotation processors generate: it does as it must.
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/$"))
            .importPackages(ROOT);

    @Test
    void thereIsCodeToCheck() {
        assertThat(CODE).hasSizeGreaterThan(30);
        assertThat(CODE.containPackage(SAMPLES)).isFalse();
    }

    @TestFactory
    Stream<DynamicTest> theCodeKeepsTheRule() {
        return Rules.all().keySet().stream().map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(CODE)));
    }

    @TestFactory
    Stream<DynamicTest> theSampleBreaksTheRule() {
        return Rules.all().entrySet().stream()
                .map(rule -> dynamicTest(
                        rule.getKey().getDescription(),
                        () -> assertBroken(
                                rule.getKey(),
                                rule.getValue().getPackageName() + "."
                                        + rule.getValue().getSimpleName())));
    }

    @Test
    void packagesUseOnlyWhatTheTableAllows() {
        packages(ROOT).check(CODE);
    }

    @Test
    void aPackageThatUsesMoreOrIsMissingBreaksTheTable() {
        assertBroken(packages(SAMPLES + ".table"), SAMPLES + ".table.shared.UsesContent");
        assertBroken(packages(SAMPLES + ".table"), SAMPLES + ".table.unlisted.Anything");
    }

    @Test
    void theTableHasNoCircle() {
        PackageTable.USES.forEach((name, used) -> used.forEach(other -> assertThat(PackageTable.USES.get(other))
                .as(name + " uses " + other)
                .doesNotContain(name)));
    }

    @Test
    void aWebPartIsUsedByItselfOnly() {
        webParts(ROOT).check(CODE);
        assertBroken(webParts(SAMPLES + ".table"), SAMPLES + ".table.content.UsesWebPart");
    }

    @Test
    void transactionsBeginBelowTheWeb() {
        transactions().forEach(rule -> rule.check(CODE));
        assertThat(transactions())
                .anySatisfy(rule -> assertBroken(rule, SAMPLES + ".table.event.web.TransactionalPage"));
    }

    @Test
    void everyPackageIsNullMarked() {
        ArchRule rule = classes().should(Conditions.liveInANullMarkedPackage()).because("null is then a decision");
        rule.check(CODE);
        assertBroken(rule, SAMPLES + ".table.unlisted.Anything");
    }

    private static ArchRule packages(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".*..")
                .should(new PackageTable(root))
                .because("design.md says so");
    }

    private static ArchRule webParts(String root) {
        return classes()
                .should(Conditions.useNoWebPartOfAFeatureButItsOwn(root))
                .because("a web part speaks HTTP for one feature");
    }

    private static Stream<ArchRule> transactions() {
        return Stream.of(TRANSACTIONAL)
                .flatMap(name -> Stream.of(
                        noClasses().that().resideInAPackage("..web..").should().beAnnotatedWith(name),
                        noMethods()
                                .that()
                                .areDeclaredInClassesThat()
                                .resideInAPackage("..web..")
                                .should()
                                .beAnnotatedWith(name)))
                .map(rule -> rule.because("a transaction around rendering holds its locks too long"));
    }

    private static void assertBroken(ArchRule rule, String sample) {
        try {
            JavaClasses alone = new ClassFileImporter().importClasses(Class.forName(sample));
            assertThat(rule.evaluate(alone).hasViolation())
                    .as(sample + " breaks: " + rule.getDescription())
                    .isTrue();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
