package org.openday.journeys;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The W3C's HTML checker, in this process; its warnings are opinions and are left out. */
final class NuValidator {

    private static final String HTML5 = "http://s.validator.nu/html5-rdfalite.rnc";

    private final List<String> errors = new ArrayList<>();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false);

    NuValidator() {
        try {
            validator.setUpMainSchema(HTML5, new Collector());
        } catch (Exception e) {
            throw new IllegalStateException("The validator does not start", e);
        }
    }

    /** Everything that is wrong in a page, with its line. */
    List<String> errors(String html) {
        errors.clear();
        try {
            validator.setUpValidatorAndParsers(new Collector(), false, false);
            validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
        } catch (SAXException | IOException e) {
            errors.add("The validator gave up: " + e.getMessage());
        }
        return List.copyOf(errors);
    }

    private final class Collector implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) {
            errors.add("line " + error.getLineNumber() + ": " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
