package org.openday.operations;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Copies a site into a folder from which any web server can serve it. */
final class Export {

    private static final int OK = 200;
    private static final int GONE = 410;

    private final StaticSite site;
    private final CopyFolder folder;
    private final Addresses addresses;
    private final Copies copies;
    private final Set<String> failed = new ConcurrentSkipListSet<>();

    Export(StaticSite site, CopyFolder folder) {
        this.site = site;
        this.folder = folder;
        this.addresses = new Addresses(site.paths());
        this.copies = new Copies(folder, addresses.pages()::contains);
    }

    Report run() {
        copyPages();
        copyGone();
        copyFiles();
        writeNotices();
        writeRules();
        if (!failed.isEmpty()) {
            // A page that stays as it was may need what is left of its time.
            folder.keepTheRest();
        }
        List<LinkCheck.Dead> dead = linkCheck().dead();
        int removed = folder.removeTheRest();
        return new Report(
                copies.pages().size(),
                folder.files().size(),
                folder.written(),
                removed,
                List.copyOf(failed),
                folder.foreign(),
                dead);
    }

    private void copyPages() {
        addresses.pages().parallelStream().forEach(address -> {
            Answer answer = site.get(address);
            if (answer.status() == OK) {
                copies.add(address, answer);
            } else {
                failed.add(address + " (status " + answer.status() + ")");
            }
        });
    }

    /** What says why something is gone; whoever serves the copy by our rules says 410 with it. */
    private void copyGone() {
        addresses.gone().forEach(address -> {
            Answer answer = site.get(address);
            if (answer.status() == GONE) {
                copies.addNotice(address, answer.bytes());
            } else {
                failed.add(address + " (status " + answer.status() + ")");
            }
        });
    }

    private void copyFiles() {
        Stream.concat(addresses.files().stream(), linkCheck().linkedFiles())
                .distinct()
                .filter(address -> !folder.has(address.file()))
                .forEach(this::copyFile);
    }

    // A file that is linked to and not there is told by the check of links.
    private void copyFile(Address address) {
        Answer answer = site.get(address);
        if (answer.status() == OK) {
            copies.add(address, answer);
        }
    }

    private void writeNotices() {
        Notices notices = site.notices();
        addresses.live().forEach(seen -> copies.addPage(seen.address(), notices.copy(seen.path(), seen.viewing())));
        Addresses.failure()
                .forEach(seen -> copies.addPage(seen.address(), notices.failure(seen.path(), seen.viewing())));
        Addresses.missing()
                .map(Addresses.Seen::address)
                .forEach(address -> copies.addPage(address, site.get(address).bytes()));
    }

    private void writeRules() {
        Map<Address, Address> moved = addresses.moved();
        write(NginxRules.NAME, new NginxRules(copies.headers(), moved, addresses.gone()).text());
        write("_redirects", redirects(moved));
    }

    // As Netlify and Cloudflare Pages read them.
    private static String redirects(Map<Address, Address> moved) {
        return moved.entrySet().stream()
                .map(each -> each.getKey().encoded() + " " + each.getValue().encoded() + " 301\n")
                .collect(Collectors.joining());
    }

    private void write(String file, String text) {
        folder.put(file, text.getBytes(StandardCharsets.UTF_8), false);
    }

    private LinkCheck linkCheck() {
        return new LinkCheck(
                copies.pages(),
                folder.files(),
                addresses.moved(),
                addresses.gone(),
                addresses.live().map(Addresses.Seen::address).collect(Collectors.toSet()),
                site.site().url());
    }
}
