package org.openday.content;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.openday.markdown.LinkResolver.Target;

/** Where a published text that names a file leads, for tests elsewhere. */
public final class Published {

    private Published() {}

    public static @Nullable Target target(ApplicationContext context, Path file) {
        return context.getBean(ContentFolder.class).target(file);
    }
}
