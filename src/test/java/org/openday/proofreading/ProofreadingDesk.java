package org.openday.proofreading;

import static java.util.stream.Collectors.joining;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openday.content.ContentDesk;

/** A small site on 18 November 2026 whose texts are looked through. */
final class ProofreadingDesk implements AutoCloseable {

    private final ApplicationContext context;

    private ProofreadingDesk(Path folder, ContentDesk desk, Map<String, Object> different) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "datasources.default.enabled",
                false,
                "openday.home",
                folder.resolve("data"),
                "openday.content",
                desk.content(),
                "openday.test",
                "1",
                "openday.now",
                "2026-11-18T02:00:00Z"));
        settings.putAll(different);
        context = ApplicationContext.run(settings);
    }

    static ProofreadingDesk in(Path folder) {
        return in(folder, Map.of());
    }

    static ProofreadingDesk in(Path folder, Map<String, Object> different) {
        ContentDesk desk = new ContentDesk(folder)
                .write("topics/fraud.md", "---", "title: 防骗", "summary: 防骗。", "order: 1", "---", "正文")
                .write("glossary/bail.md", "---", "title: 取保候审", "summary: 一种强制措施。", "---", "正文")
                .write("pages/about.md", "---", "title: 关于", "summary: 关于我们。", "order: 1", "---", "## 我们是谁", "", "正文")
                .write("media/plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>")
                .write(
                        "articles/calls.md",
                        "---",
                        "title: 电话",
                        "publishAt: 2026-11-01",
                        "aliases: [old-calls]",
                        "---",
                        "## 怎么办",
                        "",
                        "正文")
                .write(
                        "events/camp.md",
                        "---",
                        "title: 冬令营",
                        "place: 基地",
                        "sessions: [{key: day-1, starts: 2026-12-05T09:00, ends: 2026-12-05T16:30, capacity: 10}]",
                        "---",
                        "正文");
        return new ProofreadingDesk(folder, desk, different);
    }

    /** What is found in an article with this body, each as {@code rule@line:column “quote”}; its body begins on line 6. */
    List<String> body(String body) {
        return found("articles/new.md", "---\ntitle: 题目\nsummary: 摘要。\npublishAt: 2026-11-02\n---\n" + body);
    }

    /** Likewise in an article with these lines of front matter, which begin on line 2. */
    List<String> matter(String... lines) {
        return found("articles/new.md", "---\n" + String.join("\n", lines) + "\n---\n正文\n");
    }

    List<String> found(String file, String text) {
        return check(file, text).stream().map(ProofreadingDesk::told).toList();
    }

    List<Finding> check(String file, String text) {
        return context.getBean(Proofreader.class).check(new Manuscript(Path.of(file), text));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private static String told(Finding finding) {
        return finding.rule().code() + "@" + finding.spot().line() + ":"
                + finding.spot().column() + " “" + finding.spot().quote() + "”";
    }

    static String rules(List<String> found) {
        return found.stream()
                .map(each -> each.replaceFirst("@.*", ""))
                .distinct()
                .collect(joining(" "));
    }

    @Override
    public void close() {
        context.close();
    }
}
