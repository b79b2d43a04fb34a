package org.openday.operations;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A compression that servers look for beside a file, by its ending. The same bytes always give the same. */
enum Encoding {
    GZIP(".gz") {
        @Override
        byte[] pressed(byte[] bytes) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new Strongest(out)) {
                gzip.write(bytes);
            }
            return out.toByteArray();
        }
    },
    BROTLI(".br") {
        @Override
        byte[] pressed(byte[] bytes) throws IOException {
            return Encoder.compress(bytes, new Encoder.Parameters().setQuality(STRONGEST_BROTLI));
        }
    };

    private static final int STRONGEST_BROTLI = 11;
    private static final Logger LOG = LoggerFactory.getLogger(Encoding.class);
    private static final List<Encoding> AVAILABLE = available(Brotli4jLoader.isAvailable());

    private final String ending;

    Encoding(String ending) {
        this.ending = ending;
    }

    /** Those this machine can do. */
    static List<Encoding> available() {
        return AVAILABLE;
    }

    private static List<Encoding> available(boolean brotli) {
        if (!brotli) {
            LOG.warn("There is no Brotli for this machine: the copy goes without .br files.");
        }
        return brotli ? List.of(values()) : List.of(GZIP);
    }

    String ending() {
        return ending;
    }

    byte[] of(byte[] bytes) {
        try {
            return pressed(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    abstract byte[] pressed(byte[] bytes) throws IOException;

    // Its header names no time and no system: RFC 1952 lets both be unknown.
    private static final class Strongest extends GZIPOutputStream {

        Strongest(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(9);
        }
    }
}
