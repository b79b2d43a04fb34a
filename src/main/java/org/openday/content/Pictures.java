package org.openday.content;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.openday.markdown.LinkResolver.Target;

/** Images and documents as texts name them, those that are not published among them. */
@Singleton
public final class Pictures {

    private final ContentFolder folder;
    private final List<Unpublished> unpublished;

    Pictures(ContentFolder folder, List<Unpublished> unpublished) {
        this.folder = folder;
        this.unpublished = List.copyOf(unpublished);
    }

    /** What a destination written in a file leads to, or would once it is published. */
    public Optional<Target> find(Path from, String destination) {
        return Destination.of(from, destination) instanceof Destination.InContent file
                ? Optional.ofNullable(target(file.file()))
                : Optional.empty();
    }

    /** Whether a picture needs no words where it is shown: it has some of its own, or is decoration. */
    public boolean speaksForItself(Path from, String destination) {
        return find(from, destination).filter(Target::speaksForItself).isPresent();
    }

    private @Nullable Target target(Path file) {
        Target draft = unpublished(file);
        return draft == null ? folder.target(file) : draft;
    }

    @Nullable
    Target unpublished(Path file) {
        return first(file, Unpublished::asPublished);
    }

    @Nullable
    Target forStaff(Path file) {
        return first(file, Unpublished::forStaff);
    }

    private @Nullable Target first(Path file, BiFunction<Unpublished, Path, @Nullable Target> look) {
        return unpublished.stream()
                .map(each -> look.apply(each, file))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
