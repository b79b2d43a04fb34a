package org.openday.proofreading;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Writes the paragraphs, headings, lists and tables of pasted HTML as Markdown, one after the other. */
final class PastedBlocks {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "nav",
            "figure",
            "figcaption",
            "center",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "blockquote",
            "pre",
            "hr",
            "address",
            "body",
            "details",
            "summary",
            "fieldset",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th");
    private static final Pattern NUMBERED =
            Pattern.compile("\\s*[(（]?[\\p{Alnum}一二三四五六七八九十]{1,4}[.)）、．].*", Pattern.DOTALL);

    private final StringBuilder out = new StringBuilder();
    private PastedInline line = new PastedInline();
    /** What each line begins with: quotes and the indent of items. */
    private String indent = "";
    /** What the next line begins with instead, once. */
    private String mark = "";

    private boolean tight;
    /** What stands on the empty line before the next line. */
    private String gap = "";

    String of(Element body) {
        children(body);
        endParagraph();
        return out.toString();
    }

    private void children(Element parent) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                line.text(text.getWholeText());
            } else if (child instanceof Element element && !PastedStyle.isHidden(element)) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        if (BLOCKS.contains(element.normalName())) {
            endParagraph();
            block(element);
            endParagraph();
        } else if (element.normalName().equals("br")) {
            line.lineBreak();
        } else if (element.normalName().equals("img")) {
            line.image(element);
        } else if (!PastedStyle.isListMark(element)) {
            line.open(element);
            children(element);
            line.close();
        }
    }

    private void block(Element element) {
        int heading = PastedStyle.heading(element);
        if (heading > 0) {
            heading(element, heading);
        } else if (PastedStyle.listLevel(element) > 0) {
            wordItem(element, PastedStyle.listLevel(element));
        } else {
            switch (element.normalName()) {
                case "ul", "ol" -> list(element);
                case "blockquote" -> within("> ", "> ", element);
                case "table" -> table(element);
                case "hr" -> write("---");
                default -> styled(element);
            }
        }
    }

    /** A block may be bold as a whole. */
    private void styled(Element element) {
        line.open(element);
        children(element);
        line.close();
    }

    private void heading(Element element, int level) {
        PastedInline around = line;
        line = PastedInline.ofHeading();
        children(element);
        String words = line.markdown().replace("\\\n", " ").replace('\n', ' ');
        line = around;
        if (!words.isBlank()) {
            write("#".repeat(level) + " " + words);
        }
    }

    private void list(Element list) {
        int number = 1;
        tight = isWithinItem(list);
        for (Element item : list.children()) {
            if (item.normalName().equals("ul") || item.normalName().equals("ol")) {
                within("  ", "  ", item);
            } else if (!item.text().isBlank() || item.selectFirst("img") != null) {
                String bullet = list.normalName().equals("ol") ? number++ + ". " : "- ";
                within(bullet, " ".repeat(bullet.length()), item);
                tight = true;
            }
        }
        tight = false;
    }

    private static boolean isWithinItem(Element list) {
        Element parent = list.parent();
        return parent != null
                && !parent.ownText().isBlank()
                && parent.normalName().equals("li");
    }

    /** A paragraph that Word shows as an item, with its mark written before it. */
    private void wordItem(Element paragraph, int level) {
        Element written =
                paragraph.stream().filter(PastedStyle::isListMark).findFirst().orElse(null);
        boolean numbered = written != null && NUMBERED.matcher(written.text()).matches();
        String bullet = "   ".repeat(level - 1) + (numbered ? "1. " : "-  ");
        tight = isItem(paragraph.previousElementSibling());
        within(bullet, " ".repeat(bullet.length()), paragraph);
        tight = false;
    }

    private static boolean isItem(@Nullable Element element) {
        return element != null && PastedStyle.listLevel(element) > 0;
    }

    private void within(String first, String others, Element element) {
        String outer = indent;
        gap = mark.isEmpty() ? outer : gap;
        mark = (mark.isEmpty() ? indent : mark) + first;
        indent = outer + others;
        if (element.normalName().equals("ul") || element.normalName().equals("ol")) {
            mark = "";
            list(element);
        } else {
            children(element);
        }
        endParagraph();
        indent = outer;
        mark = "";
    }

    private void table(Element table) {
        PastedTable read = PastedTable.of(table);
        if (read.isFrame()) {
            styled(table);
        } else {
            write(read.markdown());
        }
    }

    private void endParagraph() {
        String words = line.markdown();
        line = line.next();
        if (!words.isBlank()) {
            write(words);
        }
    }

    private void write(String lines) {
        if (!out.isEmpty()) {
            out.append(tight ? "" : (mark.isEmpty() ? indent : gap).stripTrailing() + "\n");
        }
        String first = mark.isEmpty() ? indent : mark;
        out.append(first).append(lines.replace("\n", "\n" + indent)).append('\n');
        mark = "";
        tight = false;
    }
}
