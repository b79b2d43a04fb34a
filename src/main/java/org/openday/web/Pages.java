package org.openday.web;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openday.shared.Site;

/** Renders pages: the page's template inside the theme's layout. */
@Singleton
public final class Pages {

    private static final MediaType HTML = new MediaType("text/html;charset=utf-8");

    private final Templates templates;
    private final Shells shells;
    private final Assets assets;
    private final Messages messages;
    private final Site site;

    Pages(Templates templates, Shells shells, Assets assets, Messages messages, Site site) {
        this.templates = templates;
        this.shells = shells;
        this.assets = assets;
        this.messages = messages;
        this.site = site;
    }

    /** The wording in a viewing's language. */
    public Wording wording(Viewing viewing) {
        return new Wording(messages, viewing.language(), site.zone());
    }

    /** The answer that shows a page. */
    public MutableHttpResponse<byte[]> show(PageView page, Viewing viewing) {
        MutableHttpResponse<byte[]> response = HttpResponse.<byte[]>status(page.status())
                .body(render(page, viewing).getBytes(StandardCharsets.UTF_8))
                .contentType(HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, viewing.language().tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return page.restricted() ? Restricted.mark(response) : response.header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    /** The answer that shows a page to somebody who has to wait; status 429. */
    public MutableHttpResponse<byte[]> busy(PageView page, Duration wait, Viewing viewing) {
        return show(page.withStatus(HttpStatus.TOO_MANY_REQUESTS), viewing)
                .header(HttpHeaders.RETRY_AFTER, new TooMany(wait).retryAfter());
    }

    /** The whole page as HTML. */
    String render(PageView page, Viewing viewing) {
        Map<String, Object> model = new HashMap<>(Map.of(
                "page", page.model(),
                "shell", shells.around(page, viewing),
                "t", (TemplateMethodModelEx) arguments -> text(viewing, arguments),
                "link", (TemplateMethodModelEx) arguments -> viewing.path(first(arguments)),
                "asset", (TemplateMethodModelEx) arguments -> assets.url(first(arguments))));
        if (page.frame() != null) {
            model.put("frame", page.frame());
        }
        return templates.render(page.template(), model);
    }

    private String text(Viewing viewing, List<?> arguments) throws TemplateModelException {
        Object[] rest = new Object[arguments.size() - 1];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = DeepUnwrap.unwrap((TemplateModel) arguments.get(i + 1));
        }
        return messages.text(viewing.language(), first(arguments), rest);
    }

    private static String first(List<?> arguments) {
        return arguments.getFirst().toString();
    }
}
