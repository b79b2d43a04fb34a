package org.openday.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jsoup.nodes.Element;
import org.openday.bench.Family.Deed;

/** All families of a storm: what they do while the application lives, and what they find when it is up again. */
final class Families {

    private static final int NEW = 50;
    private static final int AT_THE_BALLOT = 40;

    private final List<Family> all = new ArrayList<>();
    private final Map<String, byte[]> draws = new HashMap<>();
    private int moment;
    private int deeds;
    private int cutOff;
    private int broken;

    private synchronized Family newcomer(Form form) {
        Family family = new Family(form, moment++);
        all.add(family);
        return family;
    }

    private synchronized int moment() {
        return moment++;
    }

    private synchronized void count() {
        deeds++;
    }

    /** One act of a thread that deals with its own families only; an {@link IOException} says that no answer came. */
    void act(Door door, List<Family> own, int life, Random random) throws IOException, InterruptedException {
        own.removeIf(family -> !family.isAnswered());
        if (own.isEmpty() || random.nextInt(100) < NEW) {
            String event = random.nextInt(100) < AT_THE_BALLOT
                    ? StormSite.ballot(StormSite.ballotOpenIn(life))
                    : StormSite.SMALL;
            Family family = newcomer(door.fillIn(event, "Child " + moment()));
            own.add(family);
            family.answered(door.confirm(family.form()), moment());
        } else {
            act(door, own.get(random.nextInt(own.size())), random.nextBoolean());
        }
        count();
    }

    /** Whoever is offered a place says yes or no; of the others every second one leaves. */
    private static void act(Door door, Family family, boolean yes) throws IOException, InterruptedException {
        Element row = door.registration(family.page());
        String below = family.page() + "/" + row.attr("data-registration");
        switch (row.attr("data-state")) {
            case "offered" -> {
                family.does(yes ? Deed.ACCEPTED : Deed.DECLINED);
                door.press(below + (yes ? "/offer/acceptance" : "/offer/refusal"));
                family.done();
            }
            case "confirmed", "waiting", "in-ballot" -> {
                if (yes) {
                    family.does(Deed.CANCELLED);
                    door.press(below + "/cancellation");
                    family.done();
                }
            }
            default -> {}
        }
    }

    /** Whoever had no answer hands the same form in again; then everybody looks at its page. */
    synchronized void compare(Door door) throws IOException, InterruptedException {
        for (Family family : all.stream().filter(each -> !each.isAnswered()).toList()) {
            cutOff++;
            handInAgain(door, family);
        }
        for (Family family : all) {
            Element row = door.registration(family.page());
            broken(!family.sees(row), family.form().child() + " sees " + row.attributes());
            broken(!row.select("h3").text().startsWith(family.form().child()), "somebody else's page");
        }
        compareQueue();
    }

    /** A form that did not arrive before its ballot was closed is lost, as its family was never told otherwise. */
    private void handInAgain(Door door, Family family) throws IOException, InterruptedException {
        Optional<String> page = door.confirmIfOpen(family.form());
        page.ifPresentOrElse(address -> family.answered(address, moment++), () -> all.remove(family));
    }

    private void compareQueue() {
        List<Family> queue = all.stream()
                .filter(family -> family.form().event().equals(StormSite.SMALL) && family.is("waiting"))
                .toList();
        for (Family one : queue) {
            for (Family other : queue) {
                broken(
                        one.isBefore(other) && one.position() >= other.position(),
                        one.form().child() + " came before " + other.form().child() + " and stands behind it");
            }
        }
    }

    /** What was drawn once stays so, to the last byte. */
    synchronized void compareDraw(String event, byte[] document) {
        byte[] before = draws.putIfAbsent(event, document);
        broken(before != null && !Arrays.equals(before, document), event + " was drawn once more");
    }

    private void broken(boolean is, String how) {
        if (is) {
            broken++;
            System.err.println("BROKEN: " + how);
        }
    }

    synchronized List<Family> all() {
        return List.copyOf(all);
    }

    synchronized StormToll toll(int kills, Letters letters) {
        return new StormToll(kills, all.size(), deeds, cutOff, draws.size(), broken, letters.count(), letters.again());
    }
}
