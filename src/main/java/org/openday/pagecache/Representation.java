package org.openday.pagecache;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.ReadOnlyHttpHeaders;
import io.netty.util.AsciiString;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A page in one encoding, ready to be written; it lies outside of the heap and goes with its page. */
final class Representation {

    /** All that an answer without a body says, besides tag and date; the rest is known already (RFC 9110, section 15.4.5). */
    private static final Set<AsciiString> ALWAYS = Set.of(AsciiString.of("cache-control"), AsciiString.of("vary"));

    private final HttpResponseStatus status;
    private final Encoding encoding;
    private final String etag;
    private final ByteBuf content;
    private final CharSequence[] headers;
    private final CharSequence[] unchanged;

    Representation(
            HttpResponseStatus status,
            Encoding encoding,
            String etag,
            byte[] bytes,
            Map<AsciiString, AsciiString> common) {
        this.status = status;
        this.encoding = encoding;
        this.etag = etag;
        this.content = Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(
                ByteBuffer.allocateDirect(bytes.length).put(bytes).flip()));
        List<CharSequence> lines = new ArrayList<>();
        common.forEach((name, value) -> addUnless(!ALWAYS.contains(name), lines, name, value));
        add(lines, HttpHeaderNames.ETAG, etag);
        this.unchanged = array(lines);
        common.forEach((name, value) -> addUnless(ALWAYS.contains(name), lines, name, value));
        add(lines, HttpHeaderNames.CONTENT_LENGTH, String.valueOf(bytes.length));
        addUnless(encoding == Encoding.IDENTITY, lines, HttpHeaderNames.CONTENT_ENCODING, encoding.token());
        this.headers = array(lines);
    }

    private static void addUnless(boolean left, List<CharSequence> headers, CharSequence name, CharSequence value) {
        if (!left) {
            add(headers, name, value);
        }
    }

    private static void add(List<CharSequence> headers, CharSequence name, CharSequence value) {
        headers.add(name);
        headers.add(AsciiString.of(value));
    }

    /** The last value is left to the date of the answer. */
    private static CharSequence[] array(List<CharSequence> headers) {
        List<CharSequence> all = new ArrayList<>(headers);
        add(all, HttpHeaderNames.DATE, "");
        return all.toArray(CharSequence[]::new);
    }

    Encoding encoding() {
        return encoding;
    }

    int size() {
        return content.readableBytes();
    }

    /** Whether a client that names these tags has this already: weak comparison (RFC 9110, section 13.1.2). */
    boolean isKnownBy(@Nullable String ifNoneMatch) {
        if (ifNoneMatch == null || ifNoneMatch.equals(etag)) {
            return ifNoneMatch != null;
        }
        for (String tag : ifNoneMatch.split(",", -1)) {
            String named = tag.strip();
            if (named.equals("*") || (named.startsWith("W/") ? named.substring(2) : named).equals(etag)) {
                return true;
            }
        }
        return false;
    }

    /** The answer to a request: the whole, its headers alone for {@code HEAD}, or that nothing has changed. */
    FullHttpResponse answer(boolean head, @Nullable String ifNoneMatch, CharSequence date) {
        return status.equals(HttpResponseStatus.OK) && isKnownBy(ifNoneMatch)
                ? answer(HttpResponseStatus.NOT_MODIFIED, Unpooled.EMPTY_BUFFER, unchanged, date)
                : answer(status, head ? Unpooled.EMPTY_BUFFER : content.duplicate(), headers, date);
    }

    private static FullHttpResponse answer(
            HttpResponseStatus status, ByteBuf content, CharSequence[] headers, CharSequence date) {
        CharSequence[] dated = headers.clone();
        dated[dated.length - 1] = date;
        return new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1,
                status,
                content,
                new ReadOnlyHttpHeaders(false, dated),
                EmptyHttpHeaders.INSTANCE);
    }
}
