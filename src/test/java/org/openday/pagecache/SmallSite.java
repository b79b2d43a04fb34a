package org.openday.pagecache;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A living site with a dozen articles and a camp, always the same. */
final class SmallSite {

    static final String FRAUD = "articles/fraud.md";
    static final String CAMP = "events/camp.md";
    static final List<String> CONTENT = List.of(FRAUD, CAMP);

    private static final int ARTICLES = 12;

    private SmallSite() {}

    static LivingSite start() {
        return start(Map.of());
    }

    static LivingSite start(Map<String, Object> different) {
        Path root = LivingSite.folders();
        for (int number = 0; number < ARTICLES; number++) {
            save(root, "articles/article-" + number + ".md", article("文章" + number, "2026-05-0" + (1 + number % 9)));
        }
        save(root, FRAUD, fraud());
        save(root, "articles/fraud.en.md", new Sheet(Map.of("title", "Fraud"), "In English."));
        save(root, "topics/money.md", new Sheet(Map.of("title", "钱财", "order", "1"), "看好您的钱。"));
        save(root, "pages/about.md", new Sheet(Map.of("title", "关于", "order", "1"), "我们。"));
        save(root, CAMP, camp());
        Map<String, Object> settings = new HashMap<>(Map.of(FrontProbe.PROPERTY, "on"));
        settings.putAll(different);
        return LivingSite.start(root, settings);
    }

    private static void save(Path root, String file, Sheet sheet) {
        LivingSite.save(root, "content/" + file, sheet.text());
    }

    /** About money, aliased, the newest. */
    static Sheet fraud() {
        return article("防骗", "2026-05-20")
                .with("topics", "[money]")
                .with("aliases", "[scam]")
                .saying("不要转账。".repeat(100));
    }

    private static Sheet article(String title, String day) {
        return new Sheet(Map.of("title", title, "summary", title + "摘要", "publishAt", day), "正文。".repeat(50));
    }

    static Sheet camp() {
        return new Sheet(
                Map.of(
                        "title", "夏令营",
                        "summary", "一周",
                        "kind", "camp",
                        "place", "基地",
                        "signUp", "{opens: 2026-05-01, closes: 2026-06-20}",
                        "sessions", "[{key: one, starts: 2026-07-06T09:00, ends: 2026-07-10T16:00, capacity: 10}]"),
                "穿上小马甲。");
    }
}
