package org.openday.journeys;

import java.util.List;
import org.openday.testing.Browser;

/** Measures what elder mode promises: text of at least 18 px and targets at least 44 px high (WCAG 2.5.5 outside running text). */
final class Elder {

    private static final String SMALL_TEXTS = """
            return [...document.querySelectorAll('main *')]
                .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
                .filter(e => e.getClientRects().length && !e.closest('.hidden, sup'))
                .filter(e => parseFloat(getComputedStyle(e).fontSize) < 18)
                .map(e => getComputedStyle(e).fontSize + ' ' + e.outerHTML.slice(0, 120)).slice(0, 5);
            """;

    private static final String SMALL_TARGETS = """
            const inline = e => getComputedStyle(e).display.startsWith('inline');
            const block = e => { let b = e.parentElement; while (b && inline(b)) b = b.parentElement; return b; };
            const own = e => (e.textContent || '').trim().length;
            const inText = e => e.tagName === 'A' && inline(e) && own(block(e)) > own(e);
            const height = e => Math.max(e.getBoundingClientRect().height,
                ...[...(e.labels || [])].map(l => l.getBoundingClientRect().height));
            const seen = e => { const r = e.getBoundingClientRect();
                return r.width > 1 && r.height > 1 && r.bottom > 0 && getComputedStyle(e).visibility !== 'hidden'; };
            return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
                .filter(e => !e.disabled && seen(e) && !inText(e) && height(e) < 43.5)
                .map(e => height(e) + ' px ' + e.outerHTML.slice(0, 120)).slice(0, 5);
            """;

    private Elder() {}

    static List<String> smallTexts(Browser browser) {
        return browser.ask(SMALL_TEXTS);
    }

    static List<String> smallTargets(Browser browser) {
        return browser.ask(SMALL_TARGETS);
    }
}
