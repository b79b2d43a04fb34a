package org.openday.registration.web;

import java.util.List;

/** The part of a household's own page about the draw: where it is public, and the codes the household is in it by. */
record DrawPart(String url, String lead, List<Ticket> tickets) {

    /**
     * One entry.
     *
     * @param children names of the household's children in it
     * @param receipt where the proof is to be had; empty when it can be had no longer
     */
    record Ticket(String code, String children, String receipt) {}
}
