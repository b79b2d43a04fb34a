package org.openday.notification;

import jakarta.inject.Singleton;
import java.util.Map;
import org.openday.content.ContentType;
import org.openday.shared.Slug;

/** Templates of messages live in {@code content/mails}. */
@Singleton
final class MailType implements ContentType<MailMatter> {

    @Override
    public String folder() {
        return "mails";
    }

    @Override
    public Class<MailMatter> matter() {
        return MailMatter.class;
    }

    /** A template has no page: a link to it leads home. */
    @Override
    public String path(Slug slug) {
        return "/";
    }

    @Override
    public Map<Integer, String> wrongIn(String text) {
        return Placeholders.unknownIn(text);
    }

    @Override
    public boolean isFilledIn(String destination) {
        return !Placeholders.in(destination).isEmpty();
    }
}
