package org.openday.notification;

import org.openday.markdown.SafeHtml;
import org.openday.shared.Language;

/** The sheet a letter in HTML is written on: nothing is loaded, so nobody learns when it is opened. */
final class HtmlLetter {

    private HtmlLetter() {}

    /** The whole document; {@code body} is printed as it is: HTML of our renderer with escaped values. */
    static String of(Language language, String subject, String body, String footer) {
        return """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>%s</title>
            <style>
            body { font: 1rem/1.7 sans-serif; max-width: 36rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere }
            footer { border-top: 1px solid; margin-top: 2rem; font-size: .875rem }
            </style>
            </head>
            <body>
            %s
            <footer><p>%s</p></footer>
            </body>
            </html>
            """.formatted(language.tag(), escaped(subject), body, escaped(footer));
    }

    private static String escaped(String text) {
        return SafeHtml.escape(text).value();
    }
}
