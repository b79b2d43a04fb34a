package org.openday.proofreading;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A pasted table; its first row names the columns. */
record PastedTable(List<List<Element>> rows) {

    static PastedTable of(Element table) {
        return new PastedTable(table.select("tr").stream()
                .filter(row -> table.equals(row.closest("table")))
                .map(row -> row.children().stream()
                        .filter(cell -> cell.normalName().equals("td")
                                || cell.normalName().equals("th"))
                        .toList())
                .filter(cells -> !cells.isEmpty())
                .toList());
    }

    /** Whether it only holds something in its place. */
    boolean isFrame() {
        return columns() < 2 || rows.size() < 2;
    }

    private int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    String markdown() {
        String rule = "|" + String.join("", Collections.nCopies(columns(), " --- |"));
        return row(rows.getFirst(), columns()) + "\n" + rule + "\n"
                + rows.stream().skip(1).map(cells -> row(cells, cells.size())).collect(joining("\n"));
    }

    private static String row(List<Element> cells, int columns) {
        return "| " + cells.stream().map(PastedTable::words).collect(joining(" | ")) + " |"
                + " |".repeat(columns - cells.size());
    }

    private static String words(Element cell) {
        PastedInline line = new PastedInline();
        gather(cell, line);
        return line.markdown().replace("\\\n", " ");
    }

    private static void gather(Element parent, PastedInline line) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                line.text(text.getWholeText());
            } else if (child instanceof Element element && !PastedStyle.isHidden(element)) {
                gatherElement(element, line);
            }
        }
    }

    private static void gatherElement(Element element, PastedInline line) {
        if (element.normalName().equals("img")) {
            line.image(element);
        } else {
            boolean block = element.isBlock() || element.normalName().equals("br");
            line.text(block ? " " : "");
            line.open(element);
            gather(element, line);
            line.close();
            line.text(block ? " " : "");
        }
    }
}
