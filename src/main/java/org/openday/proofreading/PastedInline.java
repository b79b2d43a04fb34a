package org.openday.proofreading;

import static java.util.stream.Collectors.joining;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;

/** The words of one pasted paragraph: gathered run by run, whatever elements they were cut into, and written as Markdown. */
final class PastedInline {

    private static final PastedRun.Look PLAIN = new PastedRun.Look(false, false, "");

    private final Deque<PastedRun.Look> looks;
    private final List<PastedRun> runs = new ArrayList<>();
    private final boolean heading;

    PastedInline() {
        this(new ArrayDeque<>(), false);
    }

    private PastedInline(Deque<PastedRun.Look> looks, boolean heading) {
        this.looks = looks;
        this.heading = heading;
    }

    /** A heading is large by itself. */
    static PastedInline ofHeading() {
        return new PastedInline(new ArrayDeque<>(), true);
    }

    /** The next paragraph, within the elements that are open. */
    PastedInline next() {
        return new PastedInline(looks, heading);
    }

    void open(Element element) {
        PastedRun.Look around = look();
        String link = element.normalName().equals("a") ? PastedRun.address(element.attr("href")) : "";
        looks.push(new PastedRun.Look(
                around.bold() || (PastedStyle.isBold(element) && !heading),
                around.italic() || (PastedStyle.isItalic(element) && !heading),
                link.isEmpty() ? around.link() : link));
    }

    void close() {
        looks.pop();
    }

    void text(String words) {
        add(new PastedRun(words, look(), false));
    }

    void lineBreak() {
        add(new PastedRun("\u2028", look(), false));
    }

    /** WeChat names the picture in an attribute of its own; one that only lies on the author's machine cannot be had. */
    void image(Element image) {
        String source = image.hasAttr("data-src") ? image.attr("data-src") : image.attr("src");
        String address = PastedRun.address(source);
        if (!address.isEmpty() && !heading) {
            String words =
                    PastedRun.escaped(image.attr("alt").replaceAll("\\s+", " ").strip());
            add(new PastedRun("![" + words + "](" + address + ")", PLAIN, true));
        }
    }

    private PastedRun.Look look() {
        return looks.isEmpty() ? PLAIN : looks.peek();
    }

    private void add(PastedRun run) {
        if (!runs.isEmpty() && runs.getLast().continues(run)) {
            runs.set(runs.size() - 1, runs.getLast().and(run));
        } else if (!run.words().isEmpty()) {
            runs.add(run);
        }
    }

    String markdown() {
        return PastedLines.of(runs.stream().map(PastedRun::markdown).collect(joining()));
    }
}
