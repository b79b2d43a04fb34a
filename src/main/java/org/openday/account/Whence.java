package org.openday.account;

/**
 * From where somebody comes.
 *
 * @param browser how it calls itself, cut to 200 characters
 */
public record Whence(String address, String browser) {

    private static final int LONGEST = 200;

    public Whence {
        browser = browser.replaceAll("\\p{Cntrl}", " ");
        browser = browser.substring(0, Math.min(LONGEST, browser.length()));
    }
}
