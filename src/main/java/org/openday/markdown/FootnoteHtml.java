package org.openday.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Renders footnotes with links there and back. Their ids hold a colon, which no heading's id has. */
final class FootnoteHtml extends NodeHtml {
    private final Labels labels;

    FootnoteHtml(HtmlNodeRendererContext context, Labels labels) {
        super(context, Footnote.Mark.class, Footnote.Section.class, Footnote.Note.class, Footnote.WayBack.class);
        this.labels = labels;
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case Footnote.Mark mark -> mark(mark);
            case Footnote.Section section -> section(section);
            case Footnote.Note note -> block("li", Map.of("id", "fn:" + note.number()), note);
            default -> wayBack(((Footnote.WayBack) node).mark());
        }
    }

    private void mark(Footnote.Mark mark) {
        var attributes = link("#fn:" + mark.number(), "doc-noteref", labels.get("footnote", mark.number()));
        attributes.put("id", id(mark));
        html.tag("sup", Map.of("class", "footnote-ref"));
        html.tag("a", attributes);
        html.text(Integer.toString(mark.number()));
        html.tag("/a");
        html.tag("/sup");
    }

    private void section(Footnote.Section section) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("class", "footnotes");
        attributes.put("role", "doc-endnotes");
        attributes.put("aria-label", labels.get("footnotes"));
        html.line();
        html.tag("div", attributes);
        block("ol", Map.of(), section);
        html.tag("/div");
        html.line();
    }

    /** The arrow is followed by U+FE0E, lest a phone show it as an emoji. */
    private void wayBack(Footnote.Mark mark) {
        var key = mark.occurrence() == 1 ? "footnote.back" : "footnote.back.again";
        html.text(" ");
        html.tag("a", link("#" + id(mark), "doc-backlink", labels.get(key, mark.number(), mark.occurrence())));
        html.text("↩\uFE0E");
        html.tag("/a");
    }

    private static String id(Footnote.Mark mark) {
        return "fnref:" + mark.number() + (mark.occurrence() == 1 ? "" : ":" + mark.occurrence());
    }

    private static Map<String, String> link(String href, String role, String label) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("href", href);
        attributes.put("role", role);
        attributes.put("aria-label", label);
        return attributes;
    }
}
