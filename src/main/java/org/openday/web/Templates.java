package org.openday.web;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.openday.markdown.SafeHtml;

/** The theme's templates: escaped by default, able to print what they are given and to do nothing else. */
@Singleton
final class Templates {

    private static final Version LEVEL = Configuration.VERSION_2_3_34;
    private final Configuration configuration = new Configuration(LEVEL);

    Templates(Theme theme) {
        configuration.setTemplateLoader(new NotingLoader(theme));
        // Looked at on each use, so that a saved template shows at once; a look is a few microseconds.
        configuration.setTemplateUpdateDelayMilliseconds(0);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocalizedLookup(false);
        configuration.setNumberFormat("c");
        configuration.setObjectWrapper(new Wrapper());
        lockDown();
    }

    private void lockDown() {
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
    }

    /** Renders a template, named without its ending {@code .ftlh}. */
    String render(String template, Map<String, Object> model) {
        try {
            StringWriter out = new StringWriter();
            configuration.getTemplate(template + ".ftlh").process(model, out);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("Template " + template + " failed: " + e.getMessageWithoutStackTop(), e);
        }
    }

    /** Shows records by their components, prints safe HTML as it is, and refuses any other object. */
    private static final class Wrapper extends DefaultObjectWrapper {

        Wrapper() {
            super(LEVEL);
        }

        @Override
        protected TemplateModel handleUnknownType(Object object) throws TemplateModelException {
            return switch (object) {
                case SafeHtml html -> HTMLOutputFormat.INSTANCE.fromMarkup(html.value());
                case Record value -> new RecordModel(value, this);
                default -> throw new TemplateModelException("A template cannot print " + object.getClass());
            };
        }
    }
}
