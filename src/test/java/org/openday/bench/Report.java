package org.openday.bench;

/** Figures taken one after the other: one that cannot be had does not keep the others from being taken. */
final class Report {

    /** Takes and prints a figure; an {@link IllegalStateException} says why it cannot be had. */
    @FunctionalInterface
    interface Measurement {
        void take() throws Exception;
    }

    private boolean complete = true;

    void take(String name, Measurement measurement) throws Exception {
        try {
            measurement.take();
        } catch (IllegalStateException e) {
            System.err.println(name + " NOT MEASURED: " + e.getMessage());
            complete = false;
        }
    }

    int exitCode() {
        return complete ? 0 : 1;
    }
}
