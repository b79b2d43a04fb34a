package org.openday.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openday.shared.Slug;

class TopicsTest {

    @TempDir
    Path folder;

    @Test
    void topicsInUseStandInTheirOrderAndThoseWithoutAFileBehind() {
        SmallSite site = new SmallSite(folder)
                .article("a", "topics: [a-nameless, second, first]")
                .file("topics/first.md", "---", "title: 一", "order: 1", "---")
                .file("topics/second.md", "---", "title: 二", "order: 2", "---")
                .file("topics/idle.md", "---", "title: 三", "order: 0", "---");
        Topics topics = new Topics(site.topics(), site.articles());
        assertThat(topics.inUse()).map(Slug::value).containsExactly("first", "second", "a-nameless");
        assertThat(topics.described()).map(topic -> topic.slug().value()).containsExactly("idle", "first", "second");
    }
}
