package org.openday.content;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The kinds of content there are, found by the folder a file lies in. */
record ContentTypes(List<ContentType<?>> all) {

    ContentTypes {
        all.forEach(type -> Shape.of(type.matter()));
    }

    @Nullable
    ContentType<?> of(Path file) {
        return all.stream()
                .filter(type -> file.startsWith(type.folder()))
                .findFirst()
                .orElse(null);
    }

    String folders() {
        return all.stream().map(ContentType::folder).sorted().collect(Collectors.joining(", "));
    }
}
