package org.openday.operations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Follows every link of the copy within it.
 *
 * @param pages the pages of the copy
 * @param files its files
 * @param moved former addresses with the present ones
 * @param gone addresses of what was taken off the site: a link there is dead, whatever sentence stands there
 * @param live pages that take any query
 * @param site public address of the site, when it has one
 */
record LinkCheck(
        Map<Address, Html> pages,
        Set<String> files,
        Map<Address, Address> moved,
        Set<Address> gone,
        Set<Address> live,
        @Nullable String site) {

    /** A link that leads nowhere, and the page it stands on. */
    record Dead(Address page, String link) {}

    List<Dead> dead() {
        Map<String, Set<String>> anchors = pages.entrySet().stream()
                .collect(Collectors.toMap(
                        page -> page.getKey().file(), page -> page.getValue().anchors()));
        return pages.entrySet().stream()
                .flatMap(page -> page.getValue().links().stream()
                        .filter(link -> isDead(link, page.getKey(), anchors))
                        .map(link -> new Dead(page.getKey(), link)))
                .toList();
    }

    /** The files that links lead to. */
    Stream<Address> linkedFiles() {
        return pages.entrySet().stream()
                .flatMap(page ->
                        page.getValue().links().stream().flatMap(link -> Target.of(link, page.getKey(), site).stream()))
                .map(Target::address)
                .filter(Address::isFile)
                .distinct();
    }

    private boolean isDead(String link, Address page, Map<String, Set<String>> anchors) {
        return Target.of(link, page, site)
                .filter(target -> !leadsSomewhere(target, anchors))
                .isPresent();
    }

    private boolean leadsSomewhere(Target target, Map<String, Set<String>> anchors) {
        Address address = present(target.address());
        Set<String> there = anchors.get(address.file());
        boolean found = target.fragment().isEmpty() || there == null || there.contains(target.fragment());
        return files.contains(address.file()) && found && !gone.contains(address);
    }

    private Address present(Address asked) {
        Address plain = asked.withoutQuery();
        return live.contains(plain) ? plain : moved.getOrDefault(plain, asked);
    }
}
