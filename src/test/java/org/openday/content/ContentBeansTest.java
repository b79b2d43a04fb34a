package org.openday.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openday.content.Samples.article;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openday.content.Samples.Article;
import org.openday.content.Samples.Event;
import org.openday.shared.Slug;

class ContentBeansTest {

    @Requires(property = "content-beans-test")
    @Factory
    static final class Types {

        @Singleton
        ContentType<Article> articles() {
            return new TestType<>("test-articles", Article.class);
        }
    }

    @Requires(property = "content-beans-test")
    @Singleton
    static final class EventType implements ContentType<Event> {

        @Override
        public String folder() {
            return "test-events";
        }

        @Override
        public Class<Event> matter() {
            return Event.class;
        }

        @Override
        public String path(Slug slug) {
            return "/events/" + slug;
        }
    }

    @Requires(property = "content-beans-test")
    @Singleton
    static final class Listener {

        private final BlockingQueue<ContentChanged> heard = new LinkedBlockingQueue<>();

        @EventListener
        void hear(ContentChanged change) {
            heard.add(change);
        }
    }

    @TempDir
    Path folder;

    @Test
    void everyTypeAFeatureDeclaresIsFoundAndEveryChangeIsHeard() throws Exception {
        ContentDesk desk = new ContentDesk(folder).write("test-articles/calls.md", article("电话"));
        desk.write("test-events/camp.md", "---", "title: Camp", "kind: camp", "ages: {from: 8, to: 12}", "---");
        try (ApplicationContext context = start(desk.content())) {
            ContentFolder content = context.getBean(ContentFolder.class);
            assertThat(content.faults()).isEmpty();
            assertThat(content.all(context.getBean(EventType.class))).hasSize(1);
            desk.write("test-articles/calls.md", article("短信"));
            assertThat(context.getBean(Listener.class).heard.poll(10, TimeUnit.SECONDS))
                    .isEqualTo(new ContentChanged(Set.of(Path.of("test-articles/calls.md"))));
        }
    }

    @Test
    void withoutContentNothingStarts() {
        assertThatThrownBy(() -> start(folder.resolve("absent")).close())
                .hasStackTraceContaining("There is no content folder at");
        assertThat(Files.exists(folder.resolve("absent"))).isFalse();
    }

    private ApplicationContext start(Path content) {
        return ApplicationContext.run(Map.of(
                "content-beans-test",
                true,
                "openday.test",
                false,
                "openday.home",
                folder.resolve("data"),
                "openday.content",
                content));
    }
}
