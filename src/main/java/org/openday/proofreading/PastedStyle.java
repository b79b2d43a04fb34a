package org.openday.proofreading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the style and the class of a pasted element say that matters to a text. */
final class PastedStyle {

    private static final Pattern HEADING_CLASS = Pattern.compile("\\bMsoHeading([1-6])\\b|\\bMsoTitle\\b");
    private static final Pattern BOLD = Pattern.compile("(?:^|;)\\s*font-weight\\s*:\\s*(?:bold|bolder|[6-9]00)");
    private static final Pattern NOT_BOLD =
            Pattern.compile("(?:^|;)\\s*font-weight\\s*:\\s*(?:normal|lighter|[1-5]00)");
    private static final Pattern ITALIC = Pattern.compile("(?:^|;)\\s*font-style\\s*:\\s*(?:italic|oblique)");
    private static final Pattern HIDDEN = Pattern.compile(
            "(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all|mso-element\\s*:\\s*(?:header|footer|comment)");
    private static final Pattern LIST_LEVEL = Pattern.compile("(?i)mso-list\\s*:\\s*l\\d+\\s+level(\\d)");
    private static final Pattern LIST_MARK = Pattern.compile("(?i)mso-list\\s*:\\s*ignore");
    private static final Set<String> NO_TEXT = Set.of(
            "script",
            "style",
            "head",
            "title",
            "meta",
            "link",
            "template",
            "noscript",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "form",
            "input",
            "button",
            "select",
            "textarea",
            "video",
            "audio",
            "canvas",
            "mp-common-profile",
            "mpvoice",
            "mp-style-type",
            "xml");

    private PastedStyle() {}

    /** Whether nothing of an element is meant to be read. */
    static boolean isHidden(Element element) {
        return NO_TEXT.contains(element.normalName())
                || element.normalName().matches("(?:v|w|m):\\w{1,40}")
                || HIDDEN.matcher(style(element)).find();
    }

    static boolean isBold(Element element) {
        String style = style(element);
        boolean tag = element.normalName().equals("b") || element.normalName().equals("strong");
        return (tag && !NOT_BOLD.matcher(style).find()) || BOLD.matcher(style).find();
    }

    static boolean isItalic(Element element) {
        boolean tag = element.normalName().equals("i") || element.normalName().equals("em");
        return tag || ITALIC.matcher(style(element)).find();
    }

    /** The level of a heading, or 0; the largest becomes the second, since the page's title is the first. */
    static int heading(Element element) {
        Matcher named = HEADING_CLASS.matcher(element.className());
        if (element.normalName().matches("h[1-6]")) {
            return Math.max(2, element.normalName().charAt(1) - '0');
        } else if (named.find()) {
            return named.group(1) == null ? 2 : Math.max(2, Integer.parseInt(named.group(1)));
        }
        return 0;
    }

    /** The level of a paragraph that Word counts to a list, or 0. */
    static int listLevel(Element element) {
        Matcher level = LIST_LEVEL.matcher(style(element));
        return level.find() ? Integer.parseInt(level.group(1)) : 0;
    }

    /** Whether it is the bullet or number that Word writes before an item. */
    static boolean isListMark(Element element) {
        return LIST_MARK.matcher(style(element)).find();
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT);
    }
}
