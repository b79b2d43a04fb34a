package org.openday.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openday.content.ContentFault.Kind;

/** Gathers what is wrong while a file is read, so that its editor sees everything at once. */
final class Faults {

    private final List<ContentFault> all = new ArrayList<>();

    void broken(Place place, String sentence) {
        all.add(new ContentFault(place.file(), place.line(), Kind.BROKEN, sentence));
    }

    void broken(Path file, int line, String sentence) {
        broken(new Place(file, line), sentence);
    }

    void warn(Path file, int line, String sentence) {
        all.add(new ContentFault(file, line, Kind.WARNING, sentence));
    }

    int count() {
        return all.size();
    }

    boolean anyBroken() {
        return all.stream().anyMatch(fault -> fault.kind() == Kind.BROKEN);
    }

    List<ContentFault> of(Path file) {
        return all.stream().filter(fault -> fault.file().equals(file)).toList();
    }
}
