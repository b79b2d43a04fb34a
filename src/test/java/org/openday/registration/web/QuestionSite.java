package org.openday.registration.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openday.content.ContentDesk;
import org.openday.event.Event;
import org.openday.event.Events;
import org.openday.registration.question.AnswerFault;
import org.openday.registration.question.Filled;
import org.openday.registration.question.QuestionCase;
import org.openday.registration.question.Questionnaire;
import org.openday.registration.question.TypedAnswers;
import org.openday.registration.web.SignUpPage.ErrorLink;
import org.openday.shared.Slug;
import org.openday.testing.RunningSite;
import org.openday.web.FormFields;
import org.openday.web.PageView;
import org.openday.web.Pages;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Pages that only tests have: the questions of an event, asked about the household and one child, and looked through. */
@Controller("/probe/questions/{slug}")
@Requires(property = QuestionSite.PROPERTY)
@ExecuteOn(TaskExecutors.BLOCKING)
final class QuestionSite {

    static final String PROPERTY = "openday.question-site";
    static final int TOGETHER = 30;

    record QuestionsPage(String action, List<ErrorLink> errors, List<QuestionField> questions) {}

    private final Events events;
    private final Pages pages;
    private final Clock clock;

    QuestionSite(Events events, Pages pages, Clock clock) {
        this.events = events;
        this.pages = pages;
        this.clock = clock;
    }

    /** The cases in events of thirty, {@code cases-0} and so on, and {@code camp}, whose questions depend on each other. */
    static RunningSite start() throws IOException {
        Path folder = Files.createTempDirectory("openday-questions");
        ContentDesk desk = new ContentDesk(folder);
        List<QuestionCase> cases = QuestionCase.all();
        for (int from = 0; from < cases.size(); from += TOGETHER) {
            event(desk, "cases-" + from / TOGETHER, declarations(cases, from));
        }
        camp(desk);
        return RunningSite.start(Map.of(
                "openday.content",
                desk.content().toString(),
                "openday.themes",
                themes(folder).toString(),
                "openday.resident-id",
                "1",
                "test.clock",
                "2026-06-01T00:00:00Z",
                PROPERTY,
                "on"));
    }

    private static List<String> declarations(List<QuestionCase> cases, int from) {
        return IntStream.range(from, Math.min(from + TOGETHER, cases.size()))
                .mapToObj(index -> cases.get(index).declaration(index))
                .toList();
    }

    private static void camp(ContentDesk desk) {
        event(
                desk,
                "camp",
                List.of(
                        "{key: car, type: yes-no, label: 开车来吗？, per: household, required: true, purpose: 安排停车}",
                        "{key: plate, type: text, label: 车牌, per: household, required: true, purpose: 安排停车。,"
                                + " showIf: {question: car, is: yes}}",
                        "{key: seat, type: yes-no, label: 孩子用安全座椅吗？, purpose: 安排停车。,"
                                + " showIf: {question: car, is: yes}}",
                        "{key: lunch, type: choice, label: 午餐, purpose: 订餐。, keep: 1d,"
                                + " options: [{key: any, label: 都可以}, {key: veg, label: 素食}]}",
                        "{key: more, type: long-text, label: 还有什么, help: \"<b>随便写</b>\", sensitivity: sensitive,"
                                + " purpose: 照顾孩子。, showIf: {question: lunch, anyOf: [veg, any]}}",
                        "{key: days, type: several, label: 哪几天, sensitivity: public, options: [{key: sat, label: 周六},"
                                + " {key: sun, label: 周日}]}",
                        "{key: shot, type: date, label: 接种日期, latest: today, purpose: 核对。}",
                        "{key: letter, type: file, label: 证明, purpose: 核对。}",
                        "{key: photo, type: file, label: 照片, purpose: 制作证件。}"));
        desk.write(
                "events/camp.en.md",
                "---",
                "title: Camp",
                "questions:",
                "  - {key: car, label: Do you come by car?, purpose: To find you a place}",
                "---");
    }

    private static void event(ContentDesk desk, String slug, List<String> questions) {
        Stream<String> head = Stream.of(
                "---",
                "title: 活动",
                "place: 图书馆",
                "sessions: [{key: one, starts: 2026-07-20T09:00, ends: 2026-07-20T11:00, capacity: 5}]",
                "questions:");
        Stream<String> lines = Stream.of(head, questions.stream().map(each -> "  - " + each), Stream.of("---", "正文"))
                .flatMap(each -> each);
        desk.write("events/" + slug + ".md", lines.toArray(String[]::new));
    }

    private static Path themes(Path folder) throws IOException {
        Path themes = folder.resolve("themes");
        copy(Path.of("themes/default"), themes.resolve("default"));
        Files.writeString(
                Files.createDirectories(themes.resolve("default/templates/probe"))
                        .resolve("questions.ftlh"),
                """
                <#import "/layout.ftlh" as layout>
                <#import "/partials/fields.ftlh" as fields>
                <#import "/partials/question.ftlh" as ask>
                <@layout.page class="narrow">
                <@fields.summary page.errors/>
                <h1>Questions</h1>
                <form action="${page.action}" method="post" novalidate>
                <#list page.questions as question><@ask.field question/></#list>
                <button>OK</button>
                </form>
                </@layout.page>
                """);
        return themes;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> walk = Files.walk(from)) {
            walk.filter(Files::isRegularFile).forEach(file -> copyInto(to.resolve(from.relativize(file)), file));
        }
    }

    private static void copyInto(Path to, Path file) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Get
    HttpResponse<?> show(String slug, Viewing viewing) {
        return page(slug, viewing, Map.of(), List.of());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> check(String slug, @Body String body, Viewing viewing) {
        Map<String, List<String>> fields = FormFields.of(body);
        Filled filled = new Questionnaire(event(slug).questions(), LocalDate.now(clock))
                .check(TypedAnswers.ofHousehold(fields), List.of(TypedAnswers.ofChild(fields, 0, 0)));
        return filled instanceof Filled.Faulty faulty
                ? page(slug, viewing, fields, faulty.faults())
                : HttpResponse.ok(filled.toString()).contentType(MediaType.TEXT_PLAIN_TYPE);
    }

    private HttpResponse<?> page(
            String slug, Viewing viewing, Map<String, List<String>> fields, List<AnswerFault> faults) {
        Wording words = pages.wording(viewing);
        LocalDate today = LocalDate.now(clock);
        QuestionFaults told = QuestionFaults.of(faults, event(slug), 1, words, today);
        QuestionFields shown = new QuestionFields(event(slug), words, today, told);
        List<QuestionField> all = Stream.concat(
                        shown.ofHousehold(TypedAnswers.ofHousehold(fields)).stream(),
                        shown.ofChild(TypedAnswers.ofChild(fields, 0, 0)).stream())
                .toList();
        String path = "/probe/questions/" + slug;
        return pages.show(
                PageView.of(
                                "probe/questions",
                                path,
                                "Questions",
                                new QuestionsPage(viewing.path(path), told.summary(), all))
                        .asRestricted(),
                viewing);
    }

    private Event event(String slug) {
        return events.find(new Slug(slug)).orElseThrow();
    }
}
