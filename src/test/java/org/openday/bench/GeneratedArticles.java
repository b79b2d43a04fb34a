package org.openday.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openday.content.ContentDesk;

/** Articles of about 1,000 characters that link to one another; so many are the same ones each time. */
final class GeneratedArticles {

    private static final int FOLDERS = 60;
    private static final int TOPICS = 30;
    private static final String WORDS = "民警提醒您不要轻信陌生来电转账之前先核实对方身份保护个人信息发现被骗立即报警依法处理家长孩子安全交通规则社区邻里";

    private final ContentDesk desk;
    private final int count;
    private final Random random = new Random(1);

    GeneratedArticles(Path folder, int count) {
        this.desk = new ContentDesk(folder);
        this.count = count;
    }

    ContentDesk desk() {
        return desk;
    }

    void write() {
        desk.write("media/phone.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 360\"/>");
        for (int number = 0; number < count; number++) {
            save(number, "标题");
        }
    }

    /** Writes one of them anew, with another title and another text. */
    synchronized void save(int number, String title) {
        List<String> lines = frontMatter(title + " " + number, number);
        lines.addAll(body(number));
        desk.write(file(number), lines.toArray(String[]::new));
    }

    /** Writes one more, as long as a reader has patience for. */
    void saveLong(String slug, int sections) {
        List<String> lines = frontMatter("长文", 0);
        IntStream.range(0, sections)
                .forEach(section -> lines.addAll(List.of("## " + text(8), "", text(250), "", "- " + text(40), "")));
        desk.write("articles/long/" + slug + ".md", lines.toArray(String[]::new));
    }

    List<String> paths() {
        return IntStream.range(0, count)
                .mapToObj(number -> "/articles/" + slug(number))
                .toList();
    }

    /** Two topics each, as many articles to every one: what stands beside an article is then not the same for all. */
    private List<String> frontMatter(String title, int number) {
        return new ArrayList<>(List.of(
                "---",
                "title: " + title,
                "summary: " + text(60),
                "topics: [topic-" + number % TOPICS + ", topic-" + number / TOPICS % TOPICS + "]",
                "author: 协会法治宣传部",
                "publishAt: \"-" + (1 + number % 900) + "d 08:00\"",
                "image: ../../media/phone.svg",
                "---",
                ""));
    }

    private List<String> body(int number) {
        return Stream.of(
                        text(200),
                        "",
                        "## " + text(8),
                        "",
                        text(150) + "[" + text(6) + "](../../" + file((number + 1) % count) + ")" + text(100),
                        "",
                        "| " + text(4) + " | " + text(4) + " |",
                        "| --- | --- |",
                        "| " + text(20) + " | " + text(20) + " |",
                        "",
                        "- " + text(40),
                        "- " + text(40),
                        "",
                        "> [!WARNING]",
                        "> " + text(60),
                        "",
                        "## " + text(8),
                        "",
                        text(300))
                .toList();
    }

    private static String file(int number) {
        return "articles/folder-" + number % FOLDERS + "/" + slug(number) + ".md";
    }

    private static String slug(int number) {
        return "article-" + number;
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        random.ints(length, 0, WORDS.length()).forEach(at -> text.append(WORDS.charAt(at)));
        return text.toString();
    }
}
