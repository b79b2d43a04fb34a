package org.openday.operations;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;

/**
 * What an export did.
 *
 * @param pages how many pages the copy has
 * @param files how many files
 * @param written how many of them are new or changed
 * @param removed how many earlier ones are gone
 * @param failed pages that could not be had, each with the reason
 * @param foreign files of others that were in the way
 */
record Report(
        int pages,
        int files,
        int written,
        int removed,
        Collection<String> failed,
        Collection<String> foreign,
        List<LinkCheck.Dead> dead) {

    boolean isWell() {
        return failed.isEmpty() && foreign.isEmpty() && dead.isEmpty();
    }

    void print(PrintWriter out) {
        failed.forEach(page -> out.println("Not copied: " + page));
        foreign.forEach(file -> out.println("Not written, since no export of ours wrote what is there: " + file));
        dead.forEach(link -> out.println("Dead link: " + link.page() + " -> " + link.link()));
        out.println(pages + " pages, " + files + " files, " + written + " written, " + removed + " removed, "
                + dead.size() + " dead links");
    }
}
