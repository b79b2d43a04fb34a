package org.openday.markdown;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Renders tables in a region that can be scrolled on a phone, also by keyboard, and that has a name. */
final class TableHtml extends NodeHtml {
    private static final int LONGEST_LABEL = 60;

    private final Labels labels;
    private final Map<String, Integer> timesUsed = new HashMap<>();

    TableHtml(HtmlNodeRendererContext context, Labels labels) {
        super(context, TableBlock.class, TableHead.class, TableBody.class, TableRow.class, TableCell.class);
        this.labels = labels;
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case TableBlock table -> table(table);
            case TableHead head -> block("thead", Map.of(), head);
            case TableBody body -> block("tbody", Map.of(), body);
            case TableRow row -> block("tr", Map.of(), row);
            default -> cell((TableCell) node);
        }
    }

    private void table(TableBlock table) {
        html.line();
        html.tag("div", region(table));
        block("table", Map.of(), table);
        html.tag("/div");
        html.line();
    }

    private Map<String, String> region(TableBlock table) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("class", "table");
        attributes.put("role", "region");
        attributes.put("tabindex", "0");
        attributes.put("aria-label", unique(label(table)));
        return attributes;
    }

    private String label(TableBlock table) {
        var headerRow = table.getFirstChild().getFirstChild();
        var columns = Stream.iterate(headerRow.getFirstChild(), cell -> cell != null, Node::getNext)
                .map(PlainText::of)
                .filter(text -> !text.isEmpty())
                .collect(joining(labels.get("list.separator")));
        return columns.isEmpty() || columns.length() > LONGEST_LABEL ? labels.get("table") : columns;
    }

    /** Two regions of one name could not be told apart by ear. */
    private String unique(String label) {
        var times = timesUsed.merge(label, 1, Integer::sum);
        return times == 1 ? label : label + " (" + times + ")";
    }

    /** A header that says nothing is no header. */
    private void cell(TableCell cell) {
        var header = cell.isHeader() && !PlainText.of(cell).isEmpty();
        block(header ? "th" : "td", attributes(cell, header), cell);
    }

    private static Map<String, String> attributes(TableCell cell, boolean header) {
        var attributes = new LinkedHashMap<String, String>();
        if (header) {
            attributes.put("scope", "col");
        }
        if (cell.getAlignment() != null) {
            attributes.put("class", "align-" + cell.getAlignment().name().toLowerCase(Locale.ROOT));
        }
        return attributes;
    }
}
