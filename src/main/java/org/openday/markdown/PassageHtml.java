package org.openday.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Renders headings, callouts and the boxes of task lists. */
final class PassageHtml extends NodeHtml {
    private final Outline outline;
    private final Labels labels;

    PassageHtml(HtmlNodeRendererContext context, Outline outline, Labels labels) {
        super(context, Heading.class, Callout.class, TaskListItemMarker.class);
        this.outline = outline;
        this.labels = labels;
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case Heading heading -> heading(heading);
            case Callout callout -> callout(callout);
            default -> box((TaskListItemMarker) node);
        }
    }

    /** A heading with nothing in it would be announced, and say nothing. */
    private void heading(Heading heading) {
        var entry = outline.entryFor(heading);
        if (entry != null) {
            block("h" + entry.level(), Map.of("id", entry.id()), heading);
        }
    }

    private void callout(Callout callout) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("class", "callout callout-" + callout.kind());
        attributes.put("role", "note");
        html.line();
        html.tag("aside", attributes);
        title(labels.get("callout." + callout.kind()));
        children(callout);
        html.tag("/aside");
        html.line();
    }

    private void title(String title) {
        html.line();
        html.tag("p", Map.of("class", "callout-title"));
        html.text(title);
        html.tag("/p");
        html.line();
    }

    private void box(TaskListItemMarker marker) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("type", "checkbox");
        attributes.put("disabled", "");
        if (marker.isChecked()) {
            attributes.put("checked", "");
        }
        attributes.put("aria-label", labels.get(marker.isChecked() ? "task.done" : "task.open"));
        html.tag("input", attributes);
        html.text(" ");
    }
}
