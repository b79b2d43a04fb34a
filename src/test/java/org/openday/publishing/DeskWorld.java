package org.openday.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.content.ContentFolder;
import org.openday.content.Rescan;
import org.openday.database.Databases;
import org.openday.publishing.Revision.How;
import org.openday.shared.Language;
import org.openday.shared.Slug;
import org.openday.shared.TestClock;

/** A site with one article and one standing page, and the people who work on them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DeskWorld {

    static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    static final Staff LI = new Staff(1, "李编辑", Set.of(Role.AUTHOR));
    static final Staff WANG = new Staff(2, "王编辑", Set.of(Role.AUTHOR));
    static final Staff FIRST = new Staff(3, "初审", Set.of(Role.REVIEWER));
    static final Staff SECOND = new Staff(4, "复审", Set.of(Role.REVIEWER));
    static final Staff THIRD = new Staff(5, "终审", Set.of(Role.REVIEWER));
    static final Staff ZHAO = new Staff(6, "赵主任", Set.of(Role.PUBLISHER));
    static final Staff AUDITOR = new Staff(7, "Qian", Set.of(Role.AUDITOR));

    static final Staff ORGANISER = new Staff(8, "何组织", Set.of(Role.ORGANISER));

    static final Slug TRUCKS = new Slug("trucks");
    static final String ARTICLE = """
            ---
            title: 躲开大货车的盲区
            summary: 过马路看两边。
            topics: [road-safety]
            publishAt: 2026-11-01T08:00
            ---
            第一段。

            第二段。

            第三段。
            """;

    ApplicationContext context;
    Path content;
    TestClock clock;
    Editions editions;
    Saves saves;

    abstract ApplicationContext start(Path home, Map<String, Object> settings);

    Map<String, Object> settings() {
        return Map.of("test.clock", NOW, "openday.scheduled", false);
    }

    @BeforeAll
    void open(@TempDir Path home) throws Exception {
        content = Files.createDirectories(home.resolve("content"));
        Files.createDirectories(content.resolve("articles"));
        Map<String, Object> settings = new HashMap<>(settings());
        settings.put("openday.content", content.toString());
        context = start(home.resolve("data"), settings);
        clock = context.getBean(TestClock.class);
        editions = context.getBean(Editions.class);
        saves = context.getBean(Saves.class);
    }

    @AfterAll
    void close() {
        context.close();
    }

    @BeforeEach
    void clear() throws Exception {
        clock.set(NOW);
        Databases.clear(context);
        for (String table : tables()) {
            Databases.change(context, "delete from " + table);
        }
        try (var files = Files.walk(content)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        write("topics/road-safety.md", "---\ntitle: 交通安全\norder: 1\n---\n");
        write("articles/trucks.md", ARTICLE);
        write("pages/about.md", "---\ntitle: 关于我们\norder: 1\n---\n我们是谁。\n");
    }

    List<String> tables() {
        return List.of("edition_revision", "edition_presence", "edition");
    }

    void write(String file, String text) throws Exception {
        Files.createDirectories(content.resolve(file).getParent());
        Files.writeString(content.resolve(file), text, StandardCharsets.UTF_8);
        Rescan.of(context.getBean(ContentFolder.class));
    }

    String onDisk(String file) throws Exception {
        return Files.readString(content.resolve(file));
    }

    Edition trucks() {
        return editions.open(LI, Kind.ARTICLE, TRUCKS, Language.ZH).orElseThrow();
    }

    Edition now(Edition edition) {
        return editions.find(edition.number()).orElseThrow();
    }

    String text(Edition edition) {
        return editions.head(now(edition)).text();
    }

    Saved save(Staff by, Edition edition, int basedOn, String text) {
        return saves.save(by, edition.number(), new Saves.Save(basedOn, text, How.SAVE, ""));
    }

    Revision kept(Staff by, Edition edition, String text) {
        Saved saved = save(by, edition, now(edition).head(), text);
        assertThat(saved).isInstanceOf(Saved.Kept.class);
        return ((Saved.Kept) saved).revision();
    }
}
