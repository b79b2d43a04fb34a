package org.openday.pagecache;

import static java.util.stream.Collectors.joining;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.util.AsciiString;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Dependencies;
import org.openday.shared.MadeOf;
import org.openday.shared.Sha256;
import org.openday.web.SecurityHeaders;

/** Makes of an answer a page that can be kept. */
@Singleton
final class PageMaker {

    /** How long what went wrong is kept at the most: long enough to answer a crowd, too short to be noticed. */
    static final Duration MOMENT = Duration.ofSeconds(1);

    /**
     * Readers' browsers ask each time and mostly hear that nothing has changed; a network in front of us answers for some
     * seconds by itself, and for a day while we are down (RFC 9111, RFC 5861).
     */
    private static final String SHARED =
            "public, max-age=0, s-maxage=5, stale-while-revalidate=10, stale-if-error=86400";

    private static final Set<Integer> KEPT = Set.of(200, 301, 404, 410);
    private static final Pattern COMPRESSIBLE = Pattern.compile("(text/|image/svg|application/(json|xml|.*\\+xml)).*");
    private static final Set<String> OWN =
            Set.of("content-length", "content-encoding", "transfer-encoding", "connection", "date", "etag", "vary");
    private static final Set<String> PAGES_OWN = Set.of("surrogate-key", "cache-tag", "location");
    private static final int LONGEST_KEYS = 600;
    private static final int TAG_BYTES = 12;

    private final SecurityHeaders security;
    private final Clock clock;
    private final Map<String, AsciiString> texts = new ConcurrentHashMap<>();

    PageMaker(SecurityHeaders security, Clock clock) {
        this.security = security;
        this.clock = clock;
    }

    /** The page, or null when the answer is not one for every reader. */
    @Nullable
    CachedPage of(MutableHttpResponse<?> response, Dependencies noted, long begun) {
        byte[] bytes = bytes(response);
        if (bytes == null || !isForAll(response)) {
            return null;
        }
        security.harden(response);
        HttpResponseStatus status = HttpResponseStatus.valueOf(response.code());
        MadeOf madeOf = noted.madeOf();
        MadeOf limited =
                response.code() < 400 ? madeOf : madeOf.until(clock.instant().plus(MOMENT));
        return new CachedPage(
                status, representations(status, bytes, headers(response, noted.names())), limited, begun, null);
    }

    private static byte @Nullable [] bytes(HttpResponse<?> response) {
        return switch (response.body()) {
            case byte[] bytes -> bytes;
            case null -> new byte[0];
            default -> null;
        };
    }

    /** An error page forbids everybody else to keep it; another page that does so is one reader's own. */
    private static boolean isForAll(HttpResponse<?> response) {
        boolean failed = response.code() >= 500;
        boolean own = response.getHeaders().contains(HttpHeaders.SET_COOKIE)
                || (response.code() < 400 && control(response).contains("no-store"));
        return !own && (failed || KEPT.contains(response.code()));
    }

    private static String control(HttpResponse<?> response) {
        return String.valueOf(response.getHeaders().get(HttpHeaders.CACHE_CONTROL));
    }

    private static SortedMap<String, String> headers(HttpResponse<?> response, Collection<String> names) {
        SortedMap<String, String> headers = new TreeMap<>();
        response.getHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getLast()));
        headers.keySet().removeAll(OWN);
        headers.put("vary", HttpHeaders.ACCEPT_ENCODING);
        if (response.status() == HttpStatus.OK && control(response).equals("no-cache")) {
            headers.put("cache-control", SHARED);
            headers.put("surrogate-key", keys(names, " "));
            headers.put("cache-tag", keys(names, ","));
        }
        return headers;
    }

    /**
     * What a page is made of in the words of caches in front of us, for example {@code articles/fraud topics/internet theme}:
     * what one would purge by, and not each question that was asked; in ASCII, without spaces and commas.
     */
    private static String keys(Collection<String> names, String separator) {
        String keys = names.stream()
                .map(name -> name.startsWith("theme/") ? "theme" : name)
                .filter(name -> !name.contains(":") && !name.startsWith("content"))
                .distinct()
                .map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8).replace("%2F", "/"))
                .collect(joining(separator));
        return keys.length() <= LONGEST_KEYS ? keys : keys.substring(0, keys.lastIndexOf(separator, LONGEST_KEYS));
    }

    private List<Representation> representations(
            HttpResponseStatus status, byte[] bytes, SortedMap<String, String> headers) {
        Map<AsciiString, AsciiString> ascii = ascii(headers);
        boolean text =
                COMPRESSIBLE.matcher(headers.getOrDefault("content-type", "")).matches();
        String hash = hash(bytes);
        List<Representation> representations = new ArrayList<>();
        for (Encoding each : text ? List.of(Encoding.values()) : List.of(Encoding.IDENTITY)) {
            byte[] encoded = each.encode(bytes);
            if (encoded != null && (each == Encoding.IDENTITY || encoded.length < bytes.length)) {
                representations.add(new Representation(status, each, etag(hash, each), encoded, ascii));
            }
        }
        return List.copyOf(representations);
    }

    /** Most headers say the same for all pages, and are kept once for all. */
    private Map<AsciiString, AsciiString> ascii(SortedMap<String, String> headers) {
        Map<AsciiString, AsciiString> ascii = new LinkedHashMap<>();
        headers.forEach((name, value) -> ascii.put(
                texts.computeIfAbsent(name, AsciiString::of),
                PAGES_OWN.contains(name) ? AsciiString.of(value) : texts.computeIfAbsent(value, AsciiString::of)));
        return ascii;
    }

    /** Strong: another for other bytes, and another for each encoding (RFC 9110, section 8.8.3). */
    private static String etag(String hash, Encoding encoding) {
        return '"' + hash + (encoding == Encoding.IDENTITY ? "" : "-" + encoding.token()) + '"';
    }

    private static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.of(bytes), 0, TAG_BYTES);
    }
}
