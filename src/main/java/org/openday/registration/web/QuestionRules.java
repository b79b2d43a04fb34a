package org.openday.registration.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openday.event.Question;
import org.openday.event.QuestionType;
import org.openday.event.ShowIf;
import org.openday.registration.web.QuestionField.Rule;
import org.openday.upload.Upload;

/** The rules of a question for site.js, with the sentences to say when one is broken. */
record QuestionRules(Question question, QuestionWords says, LocalDate today) {

    /** @param trigger the field that decides whether it is asked; null: it always is */
    List<Rule> all(String name, @Nullable String trigger) {
        List<Rule> rules = new ArrayList<>();
        rules.add(new Rule("question", name));
        rules.add(new Rule("type", question.type().word()));
        add(rules, "required", question.required() ? "yes" : null);
        limits(rules);
        add(rules, "earliest", question.earliest(today));
        add(rules, "latest", question.latest(today));
        ShowIf showIf = question.showIf();
        if (showIf != null && trigger != null) {
            rules.add(new Rule("show-if", trigger));
            rules.add(new Rule("show-if-any", String.join(" ", showIf.answers())));
        }
        says.faults().forEach(code -> rules.add(new Rule("error-" + word(code), says.fault(code))));
        return rules;
    }

    private void limits(List<Rule> rules) {
        add(rules, "min", question.min());
        boolean text = question.type() == QuestionType.TEXT || question.type() == QuestionType.LONG_TEXT;
        add(rules, "max", text ? Integer.valueOf(question.longest()) : question.max());
        add(rules, "today", question.type() == QuestionType.RESIDENT_ID ? today : null);
        add(rules, "bytes", question.type() == QuestionType.FILE ? Upload.LARGEST : null);
    }

    private static void add(List<Rule> rules, String name, @Nullable Object value) {
        if (value != null) {
            rules.add(new Rule(name, value.toString()));
        }
    }

    /** A code as the name of an attribute has it. */
    private static String word(String code) {
        return code.toLowerCase(Locale.ROOT).replace('.', '-');
    }
}
