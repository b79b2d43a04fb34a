package org.openday.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.openday.markdown.MarkdownText.Heading;

/** Gives every heading an id and lists the headings in the order of the text. */
final class Outline extends AbstractVisitor {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NEITHER_WORD_NOR_HYPHEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}_-]");
    private static final String NAMELESS = "section";

    /** The title of the page is the only h1. */
    private static final int HIGHEST_LEVEL = 2;

    private final IdentityHashMap<Node, Heading> headings = new IdentityHashMap<>();
    private final List<Heading> inOrder = new ArrayList<>();
    private final Deque<Integer> above = new ArrayDeque<>();
    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> repeats = new HashMap<>();

    static Outline of(Node document) {
        var outline = new Outline();
        document.accept(outline);
        return outline;
    }

    /** The headings that have a text; one without cannot be shown in a table of contents. */
    List<Heading> headings() {
        return inOrder.stream().filter(heading -> !heading.text().isEmpty()).toList();
    }

    /** What the outline knows of a heading of the document: nothing if it is empty. */
    @Nullable
    Heading entryFor(org.commonmark.node.Heading heading) {
        return headings.get(heading);
    }

    @Override
    public void visit(org.commonmark.node.Heading node) {
        if (node.getFirstChild() != null) {
            var text = PlainText.of(node);
            var heading = new Heading(levelOf(node), unique(slug(text)), text);
            headings.put(node, heading);
            inOrder.add(heading);
        }
    }

    /** One below the heading it belongs to: to skip a level is an error of HTML, and easily made in Markdown. */
    private int levelOf(org.commonmark.node.Heading node) {
        var written = Math.max(HIGHEST_LEVEL, node.getLevel());
        while (!above.isEmpty() && above.peek() >= written) {
            above.pop();
        }
        above.push(written);
        return above.size() + HIGHEST_LEVEL - 1;
    }

    private static String slug(String text) {
        var hyphenated = SPACE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-");
        var slug = NEITHER_WORD_NOR_HYPHEN.matcher(hyphenated).replaceAll("");
        return slug.isEmpty() ? NAMELESS : slug;
    }

    private String unique(String slug) {
        var id = slug;
        while (!used.add(id)) {
            id = slug + "-" + repeats.merge(slug, 1, Integer::sum);
        }
        return id;
    }
}
