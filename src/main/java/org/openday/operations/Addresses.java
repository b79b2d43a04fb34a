package org.openday.operations;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openday.shared.Language;
import org.openday.web.PublicPaths;
import org.openday.web.Viewing;

/** What there is to copy: the paths of all features in every viewing. */
record Addresses(Collection<PublicPaths> features) {

    /** A path, seen in one of the four ways. */
    record Seen(String path, Viewing viewing) {

        Address address() {
            return Address.of(viewing.path(path));
        }
    }

    /** The pages that servers show when nothing is there or nothing works. */
    static final String MISSING = "/404.html";

    static final String FAILURE = "/50x.html";

    // Where manage links begin: the copy knows none of them, but nginx leads them all here.
    static final String REGISTRATIONS = "/registrations";

    private static final List<Viewing> VIEWINGS = Stream.of(Language.values())
            .flatMap(language -> Stream.of(new Viewing(language, false), new Viewing(language, true)))
            .toList();

    Set<Address> pages() {
        return seen(all(PublicPaths::pages)).map(Seen::address).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<Address> files() {
        return all(PublicPaths::files).map(Address::of).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Stream<Seen> live() {
        return seen(Stream.concat(all(PublicPaths::live), Stream.of(REGISTRATIONS)));
    }

    /** Former addresses in every viewing, each with the present one. */
    Map<Address, Address> moved() {
        Map<Address, Address> moved = new LinkedHashMap<>();
        features.forEach(feature -> feature.moved()
                .forEach((former, present) -> VIEWINGS.forEach(
                        viewing -> moved.put(Address.of(viewing.path(former)), Address.of(viewing.path(present))))));
        return moved;
    }

    /** What was taken off the site, in every viewing. */
    Set<Address> gone() {
        return seen(all(PublicPaths::gone)).map(Seen::address).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static Stream<Seen> missing() {
        return seen(Stream.of(MISSING));
    }

    static Stream<Seen> failure() {
        return seen(Stream.of(FAILURE));
    }

    private static Stream<Seen> seen(Stream<String> paths) {
        return paths.flatMap(path -> VIEWINGS.stream().map(viewing -> new Seen(path, viewing)));
    }

    private Stream<String> all(Function<PublicPaths, List<String>> kind) {
        return features.stream().flatMap(feature -> kind.apply(feature).stream());
    }
}
