package org.openday.pagecache;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A content coding (RFC 9110, section 8.4.1) in which pages are kept, the smallest first. */
enum Encoding {
    BROTLI("br"),
    GZIP("gzip"),
    IDENTITY("");

    private static final int BROTLI_QUALITY = 6;
    private static final int MOST_REMEMBERED = 256;
    private static final Map<String, List<Encoding>> REMEMBERED = new ConcurrentHashMap<>();

    private final String token;

    Encoding(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }

    /** What an {@code Accept-Encoding} allows, in the order of preference of ours; identity always is (RFC 9110, section 12.5.3). */
    static List<Encoding> accepted(@Nullable String header) {
        if (header == null) {
            return List.of(IDENTITY);
        }
        List<Encoding> known = REMEMBERED.get(header);
        return known == null ? remembered(header) : known;
    }

    /** Few different headers are ever sent, and one who makes them up does not fill the memory. */
    private static List<Encoding> remembered(String header) {
        List<Encoding> accepted = parsed(header);
        if (REMEMBERED.size() < MOST_REMEMBERED) {
            REMEMBERED.put(header, accepted);
        }
        return accepted;
    }

    private static List<Encoding> parsed(String header) {
        Map<String, Boolean> wanted = new HashMap<>();
        for (String part : header.toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] words = part.split(";", 2);
            wanted.put(words[0].strip(), words.length == 1 || !words[1].strip().matches("q\\s*=\\s*0(\\.0*)?"));
        }
        List<Encoding> accepted = new ArrayList<>();
        for (Encoding each : values()) {
            if (each == IDENTITY || wanted.getOrDefault(each.token, wanted.getOrDefault("*", false))) {
                accepted.add(each);
            }
        }
        return List.copyOf(accepted);
    }

    /** The bytes in this coding, or null where this machine does not have it. */
    byte @Nullable [] encode(byte[] bytes) {
        return switch (this) {
            case IDENTITY -> bytes;
            case GZIP -> gzip(bytes);
            case BROTLI -> Brotli4jLoader.isAvailable() ? brotli(bytes) : null;
        };
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (OutputStream gzip = new BestGzip(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] brotli(byte[] bytes) {
        try {
            return Encoder.compress(bytes, new Encoder.Parameters().setQuality(BROTLI_QUALITY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class BestGzip extends GZIPOutputStream {

        BestGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
