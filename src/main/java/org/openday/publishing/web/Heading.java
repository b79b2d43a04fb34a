package org.openday.publishing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.web.Link;

/**
 * What stands above every page about an edition.
 *
 * @param said a sentence about what was just done, or null
 * @param refused a sentence about why it was not, or null
 */
record Heading(
        String title,
        String address,
        String state,
        String stateLabel,
        List<Link> tabs,
        boolean outdated,
        boolean open,
        String base,
        @Nullable String said,
        @Nullable String refused) {}
