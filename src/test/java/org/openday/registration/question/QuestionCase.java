package org.openday.registration.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openday.event.Question;
import org.openday.event.Question.Option;
import org.openday.event.QuestionType;
import org.openday.event.Sensitivity;
import org.openday.shared.Slug;

/**
 * One line of the table by which server and browser must decide alike: a question, what is typed, and what comes of it.
 *
 * @param rules such as {@code required min=2 latest=today}
 * @param typed values of the field, for a date those of its three fields
 * @param expected codes of faults, or an answer's JSON after {@code =}, or nothing where nothing was answered
 */
public record QuestionCase(String type, String rules, List<String> typed, String expected) {

    public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    public static List<QuestionCase> all() {
        return Stream.of(texts(), numbers(), dates(), choices(), identities())
                .flatMap(List::stream)
                .toList();
    }

    private static List<QuestionCase> texts() {
        return List.of(
                of("text", "", "=text:海鲜", "海鲜"),
                of("text", "", "=text:海鲜", " \u3000\u200b海鲜\u00a0 "),
                of("text", "", "", ""),
                of("text", "", "", " \u3000 "),
                of("text", "required", "missing", ""),
                of("text", "required", "missing", "\u200b"),
                of("text", "max=3", "=text:𠮷𠮷𠮷", "𠮷𠮷𠮷"),
                of("text", "max=3", "tooLong", "𠮷𠮷𠮷𠮷"),
                of("text", "min=2", "tooShort", "一"),
                of("text", "min=2", "", ""),
                of("text", "", "tooLong", "字".repeat(201)),
                of("text", "", "=text:é", "e\u0301"),
                of("text", "", "invalid", "a\u2028b"),
                of("text", "", "=text:a   b", "a   b"),
                of("long-text", "", "=text:一\\n二", "一\r\n二\n"),
                of("long-text", "max=3", "=text:一\\n二", "一\r\n二"),
                of("long-text", "max=2", "tooLong", "一\r\n二"),
                of("long-text", "", "invalid", "a\u2029b"),
                of("long-text", "required", "missing", "\n\n"),
                of("phone", "", "=text:138 0013 8000", "１３８ ００１３ ８０００"),
                of("phone", "", "=text:+44 20 7946 0958", "+44 20 7946 0958"),
                of("phone", "", "invalid", "123456"),
                of("phone", "", "invalid", "1234567890123456"),
                of("phone", "", "invalid", "打给我"),
                of("phone", "required", "missing", " "));
    }

    private static List<QuestionCase> numbers() {
        return List.of(
                of("number", "", "=number:42", "42"),
                of("number", "", "=number:42", "４２"),
                of("number", "", "=number:-3", "－3"),
                of("number", "", "=number:7", " 007 "),
                of("number", "", "=number:999999999", "999999999"),
                of("number", "", "invalid", "1000000000"),
                of("number", "", "invalid", "1.5"),
                of("number", "", "invalid", "十"),
                of("number", "", "invalid", "1e3"),
                of("number", "", "invalid", "٣"),
                of("number", "min=1 max=5", "=number:1", "1"),
                of("number", "min=1 max=5", "=number:5", "5"),
                of("number", "min=1 max=5", "tooSmall", "0"),
                of("number", "min=1 max=5", "tooLarge", "6"),
                of("number", "min=-5", "tooSmall", "-6"),
                of("number", "required", "missing", ""));
    }

    private static List<QuestionCase> dates() {
        return List.of(
                of("date", "", "=date:2012-02-29", "2012", "2", "29"),
                of("date", "", "=date:2015-03-07", "２０１５", "０３", " 7 "),
                of("date", "", "day.notInMonth", "2015", "2", "29"),
                of("date", "", "day.notInMonth", "1900", "2", "29"),
                of("date", "", "=date:2000-02-29", "2000", "2", "29"),
                of("date", "", "day.notInMonth", "2015", "4", "31"),
                of("date", "", "month.invalid", "2015", "13", "1"),
                of("date", "", "day.invalid", "2015", "3", "32"),
                of("date", "", "year.invalid", "15", "3", "1"),
                of("date", "", "year.invalid month.invalid day.missing", "十五", "三", ""),
                of("date", "", "month.missing", "2015", "", "1"),
                of("date", "", "", "", "", ""),
                of("date", "required", "missing", "", " ", ""),
                of("date", "latest=today", "=date:2026-06-01", "2026", "6", "1"),
                of("date", "latest=today", "tooLate", "2026", "6", "2"),
                of("date", "earliest=2026-01-31", "=date:2026-01-31", "2026", "1", "31"),
                of("date", "earliest=2026-01-31", "tooEarly", "2026", "1", "30"),
                of("date", "", "=date:0099-01-01", "0099", "1", "1"));
    }

    private static List<QuestionCase> choices() {
        return List.of(
                of("choice", "", "=choice:b", "b"),
                of("choice", "", "", ""),
                of("choice", "required", "missing", ""),
                of("yes-no", "", "=yesNo:true", "yes"),
                of("yes-no", "required", "=yesNo:false", "no"),
                of("yes-no", "required", "missing", ""),
                of("several", "", "=several:a,c", "a", "c"),
                of("several", "", "", ""),
                of("several", "required", "missing", ""),
                of("several", "min=2", "tooFew", "a"),
                of("several", "min=2", "", ""),
                of("several", "max=2", "tooMany", "a", "b", "c"),
                of("several", "min=2 max=2", "=several:a,b", "a", "b"));
    }

    /** The numbers are made up; 110105194912310 is the standard's own example. */
    private static List<QuestionCase> identities() {
        return List.of(
                of("resident-id", "", "=text:11010519491231002X", "11010519491231002X"),
                of("resident-id", "", "=text:11010519491231002X", " １１０１０５19491231002ｘ"),
                of("resident-id", "", "implausible", "110105194912310021"),
                of("resident-id", "", "implausible", "11010519491231020X"),
                of("resident-id", "", "implausible", withCheckDigit("11010520150229001")),
                of("resident-id", "", "implausible", withCheckDigit("11010520260602001")),
                of(
                        "resident-id",
                        "",
                        "=text:" + withCheckDigit("11010520260601001"),
                        withCheckDigit("11010520260601001")),
                of("resident-id", "", "implausible", withCheckDigit("11010518760601001")),
                of("resident-id", "", "invalid", "11010519491231002"),
                of("resident-id", "", "invalid", "01010519491231002X"),
                of("resident-id", "", "invalid", "1101051949123100XX"),
                of("resident-id", "required", "missing", ""));
    }

    /** By the weights of GB 11643, another way than the one that is tested. */
    private static String withCheckDigit(String first) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = IntStream.range(0, first.length())
                .map(at -> (first.charAt(at) - '0') * weights[at])
                .sum();
        return first + "10X98765432".charAt(sum % 11);
    }

    private static QuestionCase of(String type, String rules, String expected, String... typed) {
        return new QuestionCase(type, rules, List.of(typed), expected);
    }

    /** The question, called {@code q} and the number. */
    public Question question(int number) {
        return new Question(
                new Slug("q" + number),
                QuestionType.valueOf(type.toUpperCase(Locale.ROOT).replace('-', '_')),
                "问题" + number,
                null,
                rules.contains("required"),
                Question.Per.HOUSEHOLD,
                limit("min"),
                limit("max"),
                rule("earliest"),
                rule("latest"),
                type.equals("choice") || type.equals("several") ? options() : List.of(),
                null,
                Sensitivity.SENSITIVE,
                "用于试验。",
                null);
    }

    /** The same question as an editor writes it. */
    public String declaration(int number) {
        String options = type.equals("choice") || type.equals("several")
                ? ", options: [{key: a, label: 选项a}, {key: b, label: 选项b}, {key: c, label: 选项c}]"
                : "";
        String limits = Stream.of(rules.split(" "))
                .filter(rule -> !rule.isEmpty())
                .map(rule -> ", " + (rule.equals("required") ? "required: true" : rule.replace("=", ": ")))
                .collect(Collectors.joining());
        return "{key: q" + number + ", type: " + type + ", label: 问题" + number
                + ", per: household, sensitivity: sensitive," + " purpose: 用于试验。" + limits + options + "}";
    }

    private static List<Option> options() {
        return Stream.of("a", "b", "c")
                .map(key -> new Option(new Slug(key), "选项" + key))
                .toList();
    }

    private Integer limit(String name) {
        return rule(name) == null ? null : Integer.valueOf(rule(name));
    }

    private String rule(String name) {
        return Stream.of(rules.split(" "))
                .filter(rule -> rule.startsWith(name + "="))
                .map(rule -> rule.substring(name.length() + 1))
                .findFirst()
                .orElse(null);
    }

    /** The fields of the question of that number, by their whole names. */
    public Map<String, List<String>> fields(int number) {
        String name = "answers.q" + number;
        Map<String, List<String>> fields = new HashMap<>();
        if (type.equals("date")) {
            List<String> parts = List.of(".year", ".month", ".day");
            IntStream.range(0, 3).forEach(part -> fields.put(name + parts.get(part), List.of(typed.get(part))));
        } else {
            fields.put(name, new ArrayList<>(typed));
        }
        return fields;
    }

    @Override
    public String toString() {
        return type + " " + rules + " “" + String.join("|", typed) + "”";
    }
}
