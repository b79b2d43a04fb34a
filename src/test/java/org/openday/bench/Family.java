package org.openday.bench;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A family of one child and what it knows of its sign-up. One thread at a time deals with it. */
final class Family {

    /** What a family was told that it had done. */
    enum Deed {
        SIGNED_UP(""),
        CANCELLED("cancelled"),
        ACCEPTED("confirmed"),
        DECLINED("declined");

        private final String state;

        Deed(String state) {
            this.state = state;
        }
    }

    private final Form form;
    private final int sent;
    private int acknowledged = Integer.MAX_VALUE;
    private @Nullable String page;
    private Deed told = Deed.SIGNED_UP;
    private @Nullable Deed onItsWay;
    private String state = "";
    private int position = Integer.MAX_VALUE;

    /** @param sent when its form was sent, in a count that only grows */
    Family(Form form, int sent) {
        this.form = form;
        this.sent = sent;
    }

    Form form() {
        return form;
    }

    String page() {
        if (page == null) {
            throw new IllegalStateException(form.child() + " was not answered");
        }
        return page;
    }

    boolean isAnswered() {
        return page != null;
    }

    void answered(String address, int now) {
        if (page != null && !page.equals(address)) {
            throw new IllegalStateException("The same form led to " + page + ", then to " + address);
        }
        page = address;
        acknowledged = Math.min(acknowledged, now);
    }

    void does(Deed deed) {
        onItsWay = deed;
    }

    /** The deed on its way is acknowledged. */
    void done() {
        if (onItsWay != null) {
            told = onItsWay;
            onItsWay = null;
        }
    }

    boolean is(String asked) {
        return state.equals(asked);
    }

    /** Takes note of its page; false when that contradicts what it was told or had seen before. */
    boolean sees(Element registration) {
        String now = registration.attr("data-state");
        boolean kept = told == Deed.SIGNED_UP ? follows(now) : now.equals(told.state);
        if (onItsWay != null && now.equals(onItsWay.state)) {
            kept = true; // Done before the kill, only not acknowledged.
            done();
        }
        int place =
                registration.hasAttr("data-position") ? Integer.parseInt(registration.attr("data-position")) : position;
        boolean forward = place <= position;
        state = now;
        position = place;
        onItsWay = null;
        return kept && forward;
    }

    /** What may come of itself: an offer lapses, but nobody loses a place and nobody is cancelled. */
    private boolean follows(String now) {
        return switch (state) {
            case "confirmed" -> now.equals("confirmed");
            case "declined" -> now.equals("declined");
            case "offered" -> now.equals("offered") || now.equals("declined");
            case "waiting" -> !now.equals("cancelled") && !now.equals("in-ballot") && !now.equals("confirmed");
            default -> !now.equals("cancelled");
        };
    }

    /** Whether this one was answered before that one had asked, so that its place in a queue is the better one. */
    boolean isBefore(Family other) {
        return acknowledged < other.sent;
    }

    int position() {
        return position;
    }

    Deed told() {
        return told;
    }
}
