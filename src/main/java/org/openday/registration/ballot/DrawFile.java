package org.openday.registration.ballot;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

/** The documents of a ballot as JSON (docs/ballot.md): what is published before and after the draw, and a receipt. */
public final class DrawFile {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String ALGORITHM = "HMAC-SHA-256 counter stream, Fisher-Yates, whole groups; docs/ballot.md";

    /** Writes the members of one document. */
    @FunctionalInterface
    private interface Members {
        void write(JsonGenerator json) throws IOException;
    }

    private DrawFile() {}

    /** What is published once the roster is frozen. */
    public static byte[] announced(Commitment commitment, Instant publishedAt) {
        return document(json -> commitment(json, commitment, publishedAt));
    }

    /** What is published once it is drawn: everything needed to do it again. */
    public static byte[] drawn(Draw draw, Instant publishedAt, Instant drawnAt) {
        return document(json -> {
            commitment(json, draw.roster().commitment(), publishedAt);
            json.writeObjectFieldStart("drawn");
            json.writeStringField("seed", draw.seed().text());
            json.writeStringField("algorithm", ALGORITHM);
            json.writeStringField("drawnAt", drawnAt.toString());
            order(json, draw);
            json.writeEndObject();
        });
    }

    /** What a family gets after the freeze; the salt in it is for the family's eyes only. */
    public static byte[] receipt(Receipt receipt) {
        return document(json -> {
            Entry entry = receipt.entry();
            json.writeStringField("version", Rules.VERSION);
            json.writeStringField("event", receipt.commitment().rules().event());
            json.writeStringField("code", entry.code());
            json.writeStringField("session", entry.session());
            json.writeNumberField("size", entry.size());
            json.writeStringField("salt", receipt.salt());
            json.writeStringField("mark", entry.mark());
            json.writeNumberField("index", receipt.index());
            json.writeNumberField("entries", receipt.commitment().entries());
            json.writeArrayFieldStart("path");
            for (String step : receipt.path()) {
                json.writeString(step);
            }
            json.writeEndArray();
            json.writeStringField("root", receipt.commitment().root());
            json.writeStringField("seal", receipt.commitment().seal());
        });
    }

    private static void commitment(JsonGenerator json, Commitment commitment, Instant publishedAt) throws IOException {
        Rules rules = commitment.rules();
        json.writeStringField("version", Rules.VERSION);
        json.writeStringField("event", rules.event());
        json.writeStringField("closes", rules.closes().toString());
        json.writeStringField("beacon", rules.beacon());
        json.writeArrayFieldStart("sessions");
        for (Rules.Places session : rules.sessions()) {
            json.writeStartObject();
            json.writeStringField("key", session.key());
            json.writeNumberField("capacity", session.capacity());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("entries", commitment.entries());
        json.writeStringField("root", commitment.root());
        json.writeStringField("seal", commitment.seal());
        json.writeStringField("publishedAt", publishedAt.toString());
    }

    // A line for each, so that a family can look its code up in any text editor.
    private static void order(JsonGenerator json, Draw draw) throws IOException {
        json.writeArrayFieldStart("order");
        for (Draw.Ranked ranked : draw.order()) {
            Entry entry = ranked.entry();
            json.writeStartArray();
            json.writeString(entry.code());
            json.writeString(entry.session());
            json.writeNumber(entry.size());
            json.writeString(entry.mark());
            json.writeNumber(ranked.granted() ? 1 : 0);
            json.writeEndArray();
            json.writeRaw('\n');
        }
        json.writeEndArray();
    }

    private static byte[] document(Members members) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            members.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not refuse bytes", e);
        }
        return bytes.toByteArray();
    }
}
