package org.openday.web;

import java.util.List;

/**
 * What the layout prints around every page.
 *
 * @param lang tag of the language
 * @param elder whether in elder mode
 * @param title title of the page with the site's name
 * @param description one sentence, or empty
 * @param canonical address of this page outside elder mode
 * @param home address of the home page in this viewing
 * @param chinese this page in Chinese
 * @param english this page in English
 * @param elderSwitch this page in the other of plain and elder mode
 * @param search address the search form goes to
 * @param navigation links to the parts of the site
 * @param footer links to the standing pages
 * @param restricted whether the page is one reader's own
 */
record Shell(
        String lang,
        boolean elder,
        String title,
        String description,
        String canonical,
        String home,
        String chinese,
        String english,
        String elderSwitch,
        String search,
        List<Link> navigation,
        List<Link> footer,
        boolean restricted) {}
