package org.openday.notification;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openday.markdown.SafeHtml;

/**
 * What fills the gaps of one message. Much of it was typed by whoever wanted to: it is text and nothing else, in one line,
 * so that it can be no markup, no header and no paragraph of ours.
 */
final class Values {

    /** Line ends and other controls, and the marks that turn the direction of writing around. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069\\s]+");

    /** What mail programs make a link of; a name is no place for one. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?<=\\w:)(?=//)|(?<=\\bwww)(?=\\.)");

    /** Written by us or by staff, and allowed to be a link. */
    private static final Set<String> OURS = Set.of("link", "reason", "site");

    private final Map<String, String> values;

    Values(Map<String, String> values) {
        this.values = values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> clean(each.getKey(), each.getValue())));
    }

    private static String clean(String name, String value) {
        String line = UNSEEN.matcher(value).replaceAll(" ").strip();
        return OURS.contains(name) ? line : ADDRESS.matcher(line).replaceAll(" ");
    }

    /** The value of a gap, or nothing. */
    String of(String name) {
        return values.getOrDefault(name, "");
    }

    /** A text without those lines that ask for a value there is not. */
    String withoutEmptyLines(String text) {
        return text.lines().filter(this::isFilled).collect(Collectors.joining("\n"));
    }

    private boolean isFilled(String line) {
        return Placeholders.in(line).stream().noneMatch(name -> of(name).isEmpty());
    }

    String inText(String text) {
        return Placeholders.fill(text, this::of);
    }

    String inHtml(String html) {
        return Placeholders.fill(html, name -> SafeHtml.escape(of(name)).value());
    }
}
