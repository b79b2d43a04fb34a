package org.openday.architecture;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which top-level package may use which: an allow-list, so that a package that is missing from it fails. */
final class PackageTable extends ArchCondition<JavaClass> {

    static final Map<String, Set<String>> USES = Map.ofEntries(
            entry("shared", Set.of()),
            entry("database", Set.of("shared")),
            entry("health", Set.of("shared", "database")),
            entry("audit", Set.of("shared", "database", "limits")),
            entry("limits", Set.of("shared")),
            entry("markdown", Set.of("shared")),
            entry("content", Set.of("shared", "markdown")),
            entry("web", Set.of("shared", "markdown")),
            entry("metrics", Set.of()),
            entry("upload", Set.of()),
            entry("pagecache", Set.of("shared", "web")),
            entry("article", Set.of("shared", "markdown", "content", "web")),
            entry("event", Set.of("shared", "markdown", "content", "web")),
            entry("search", Set.of("shared", "markdown", "content", "web", "article", "event")),
            entry("home", Set.of("shared", "markdown", "content", "web", "article", "event")),
            entry("proofreading", Set.of("shared", "markdown", "content", "article")),
            entry("privacy", Set.of("shared")),
            entry("notification", Set.of("shared", "markdown", "content", "web", "database", "privacy")),
            entry(
                    "registration",
                    Set.of(
                            "shared",
                            "markdown",
                            "content",
                            "web",
                            "event",
                            "database",
                            "audit",
                            "notification",
                            "privacy",
                            "limits",
                            "upload")),
            entry(
                    "media",
                    Set.of(
                            "shared",
                            "markdown",
                            "content",
                            "web",
                            "registration",
                            "database",
                            "audit",
                            "account",
                            "upload")),
            entry(
                    "account",
                    Set.of(
                            "shared",
                            "markdown",
                            "content",
                            "web",
                            "database",
                            "audit",
                            "notification",
                            "privacy",
                            "limits")),
            entry("drawing", Set.of("shared", "web", "event", "registration", "account")),
            entry("oversight", Set.of("shared", "web", "database", "audit", "account")),
            entry(
                    "publishing",
                    Set.of(
                            "shared",
                            "markdown",
                            "content",
                            "web",
                            "database",
                            "audit",
                            "notification",
                            "account",
                            "limits",
                            "privacy",
                            "article",
                            "event",
                            "proofreading",
                            "media")),
            entry(
                    "operations",
                    Set.of(
                            "shared",
                            "web",
                            "event",
                            "registration",
                            "notification",
                            "audit",
                            "proofreading",
                            "account")));

    private final String root;

    /** The rule for the packages below a root. */
    PackageTable(String root) {
        super("use only the packages that the table allows");
        this.root = root + ".";
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        String own = top(type);
        Set<String> allowed = USES.get(own);
        if (allowed == null) {
            events.add(SimpleConditionEvent.violated(
                    type, type.getName() + " is in a package missing from the table: " + own));
            return;
        }
        used(type)
                .filter(other -> !top(other).equals(own) && !allowed.contains(top(other)))
                .filter(other -> !isWebOfAFeature(type, other))
                .map(other -> type.getName() + " uses " + other.getName() + ", but " + own + " may use only " + allowed)
                .distinct()
                .forEach(sentence -> events.add(SimpleConditionEvent.violated(type, sentence)));
    }

    // The web of a feature may use the web, whatever the feature itself may use.
    private boolean isWebOfAFeature(JavaClass type, JavaClass other) {
        return type.getPackageName().endsWith(".web") && top(other).equals("web");
    }

    private Stream<JavaClass> used(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(other -> other.getPackageName().startsWith(root));
    }

    private String top(JavaClass type) {
        return type.getPackageName().substring(root.length()).replaceFirst("\\..*", "");
    }
}
