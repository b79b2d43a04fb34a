package org.openday.notification;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.openday.shared.BrokenConfiguration;

/** Which mail server, how to speak to it and as whom. Never printed: it may carry a password. */
record SmtpAddress(String scheme, String host, int port, String user, String password, boolean tls, String from) {

    private static final String WRONG = "OPENDAY_SMTP_URL must look like smtp://user:password@host:587 or smtps://…,"
            + " with letters such as @ or / in user and password written as %40 or %2F";
    private static final int SUBMISSION = 587;
    private static final int SUBMISSION_OVER_TLS = 465;
    private static final String PATIENCE_MS = "20000";
    private static final Pattern PAIR = Pattern.compile("(?:^|&)(\\w+)=([^&]*)");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * Reads a URL. Over {@code smtp://} the connection is encrypted where the server offers it, and must be where a password
     * would cross a network or {@code ?tls=required} says so.
     *
     * @throws BrokenConfiguration when it is none
     */
    static SmtpAddress of(String url) {
        URI uri = parsed(url);
        boolean secure = "smtps".equals(uri.getScheme());
        if (uri.getHost() == null || !(secure || "smtp".equals(uri.getScheme()))) {
            throw new BrokenConfiguration(WRONG + ".");
        }
        String[] account = uri.getRawUserInfo() == null
                ? new String[] {"", ""}
                : uri.getRawUserInfo().split(":", 2);
        String password = account.length == 2 ? decoded(account[1]) : "";
        return new SmtpAddress(
                uri.getScheme(),
                uri.getHost(),
                port(uri, secure),
                decoded(account[0]),
                password,
                "required".equals(option(uri, "tls")) || (!password.isEmpty() && !LOOPBACK.contains(uri.getHost())),
                option(uri, "from"));
    }

    private static URI parsed(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            // The cause would print the URL.
            throw new BrokenConfiguration(WRONG + ".");
        }
    }

    private static int port(URI uri, boolean secure) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return secure ? SUBMISSION_OVER_TLS : SUBMISSION;
    }

    private static String option(URI uri, String name) {
        return PAIR.matcher(uri.getRawQuery() == null ? "" : uri.getRawQuery())
                .results()
                .filter(pair -> pair.group(1).equals(name))
                .map(pair -> decoded(pair.group(2)))
                .findFirst()
                .orElse("");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BrokenConfiguration(WRONG + ".");
        }
    }

    /** As Jakarta Mail wants to be told. */
    Properties properties() {
        Properties properties = new Properties();
        String mail = "mail." + scheme + ".";
        properties.setProperty("mail.transport.protocol", scheme);
        properties.setProperty(mail + "connectiontimeout", PATIENCE_MS);
        properties.setProperty(mail + "timeout", PATIENCE_MS);
        properties.setProperty(mail + "writetimeout", PATIENCE_MS);
        properties.setProperty(mail + "auth", String.valueOf(!user.isEmpty()));
        properties.setProperty(mail + "starttls.enable", "true");
        properties.setProperty(mail + "starttls.required", String.valueOf(tls && scheme.equals("smtp")));
        properties.setProperty(mail + "ssl.checkserveridentity", "true");
        return properties;
    }

    @Override
    public String toString() {
        return scheme + "://" + host + ":" + port;
    }
}
