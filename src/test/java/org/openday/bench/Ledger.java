package org.openday.bench;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What families know of their sign-ups, to be compared with what the application knows after a kill. */
final class Ledger {

    private static final int HANDED_IN_AGAIN = 4;

    private final Map<String, Form> acknowledged = new HashMap<>();
    private final Deque<String> latest = new ArrayDeque<>();
    private final Set<Form> unanswered = new LinkedHashSet<>();
    private final Set<String> lost = new HashSet<>();
    private int cutOff;
    private int missing;
    private int doubled;

    synchronized void sent(Form form) {
        unanswered.add(form);
    }

    synchronized void acknowledged(Form form, String location) {
        unanswered.remove(form);
        latest.addFirst(location);
        Form other = acknowledged.put(location, form);
        if (other != null && !other.equals(form)) {
            throw new IllegalStateException("One page for two families: " + other.child() + ", " + form.child());
        }
    }

    /** Compares the page of everyone signed up since the last time, or of everyone, and the number of places. */
    synchronized void compare(Door door, boolean everyone) throws IOException, InterruptedException {
        missing = Math.max(missing, acknowledged.size() - door.taken());
        for (String location : everyone ? acknowledged.keySet() : latest) {
            look(door, location);
        }
        handInAgain(door);
        // No more open ends: each family has exactly one place now.
        int surplus = door.taken() - acknowledged.size();
        doubled = Math.max(doubled, surplus);
        missing = Math.max(missing, -surplus);
        latest.clear();
    }

    private void look(Door door, String location) throws IOException, InterruptedException {
        if (!door.shows(location, acknowledged.get(location).child())) {
            lost.add(location);
        }
    }

    /** Families without an answer hand the same form in again, and so do some who had one: the last before the kill. */
    private void handInAgain(Door door) throws IOException, InterruptedException {
        for (String location : latest.stream().limit(HANDED_IN_AGAIN).toList()) {
            expect(location, door.confirm(acknowledged.get(location)));
        }
        List<Form> open = new ArrayList<>(unanswered);
        cutOff += open.size();
        for (Form form : open) {
            String location = door.confirm(form);
            acknowledged(form, location);
            expect(location, door.confirm(form));
            look(door, location);
        }
    }

    private static void expect(String location, String again) {
        if (!again.equals(location)) {
            throw new IllegalStateException("The same form led to " + location + ", then to " + again);
        }
    }

    synchronized Toll toll(int kills) {
        return new Toll(kills, acknowledged.size(), cutOff, Math.max(lost.size(), missing), doubled);
    }
}
