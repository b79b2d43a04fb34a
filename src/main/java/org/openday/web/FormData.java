package org.openday.web;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.exceptions.HttpStatusException;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.multipart.Attribute;
import io.netty.handler.codec.http.multipart.HttpPostMultipartRequestDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.EndOfDataDecoderException;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.ErrorDataDecoderException;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.NotEnoughDataDecoderException;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.TooLongFormFieldException;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.TooManyFormFieldsException;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a form that may carry files has sent. It is read as it comes in and held in memory ({@link BoundedParts}).
 *
 * @param fields every field with all its values
 * @param files the first file of each field that has one
 * @param dropped the length in bytes of each file that was not kept, as there were too many or too large ones
 */
public record FormData(Map<String, List<String>> fields, Map<String, byte[]> files, Map<String, Long> dropped) {

    /** How many files of a form are kept. */
    public static final int MOST_FILES = 5;

    /** How many bytes all files of a form that are kept may have. */
    static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final int CHUNK = 16 * 1024;
    private static final int LONGEST_HEADER = 1024;

    /**
     * Reads the body of a form, of either kind a browser sends. One that no browser would send is answered with 400, and with
     * 413 one whose texts are longer than any form's.
     */
    public static FormData of(MediaType type, InputStream body) {
        return of(type, body, MOST_BYTES);
    }

    /** The same where all files together may have another length; for forms of people we know. */
    public static FormData of(MediaType type, InputStream body, int mostBytes) {
        try (body) {
            return type.getName().equals(MediaType.MULTIPART_FORM_DATA)
                    ? ofParts(type, body, mostBytes)
                    : ofFields(body);
        } catch (ErrorDataDecoderException
                | EndOfDataDecoderException
                | NotEnoughDataDecoderException
                | TooLongFormFieldException
                | TooManyFormFieldsException e) {
            throw broken();
        } catch (IOException e) {
            throw e.getCause() instanceof ContentLengthExceededException tooLarge ? tooLarge : broken();
        }
    }

    // Without its cause, whose message quotes what was typed.
    private static HttpStatusException broken() {
        return new HttpStatusException(HttpStatus.BAD_REQUEST, "Not a form");
    }

    private static FormData ofFields(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(FormFields.LONGEST + 1);
        return new FormData(FormFields.of(new String(bytes, StandardCharsets.UTF_8)), Map.of(), Map.of());
    }

    private static FormData ofParts(MediaType type, InputStream body, int mostBytes) throws IOException {
        HttpRequest head = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/");
        head.headers().set(HttpHeaderNames.CONTENT_TYPE, type.toString());
        HttpPostMultipartRequestDecoder decoder = new HttpPostMultipartRequestDecoder(
                new BoundedParts(mostBytes), head, StandardCharsets.UTF_8, FormFields.MOST, LONGEST_HEADER);
        decoder.setDiscardThreshold(CHUNK);
        try {
            return read(decoder, body);
        } finally {
            decoder.destroy();
        }
    }

    private static FormData read(HttpPostMultipartRequestDecoder decoder, InputStream body) throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (int bytes = body.read(chunk); bytes >= 0; bytes = body.read(chunk)) {
            decoder.offer(new DefaultHttpContent(Unpooled.wrappedBuffer(chunk, 0, bytes)));
        }
        decoder.offer(LastHttpContent.EMPTY_LAST_CONTENT);
        FormData data = new FormData(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        for (InterfaceHttpData part : decoder.getBodyHttpDatas()) {
            data.take(part);
        }
        return data;
    }

    private void take(InterfaceHttpData part) throws IOException {
        if (part instanceof BoundedParts.SentFile file) {
            take(file);
        } else if (part instanceof Attribute field) {
            fields.computeIfAbsent(field.getName(), name -> new ArrayList<>()).add(field.getValue());
        }
    }

    /** A field for a file that was left empty is sent as a file of no bytes. */
    private void take(BoundedParts.SentFile file) {
        if (file.sent() == 0 || files.containsKey(file.getName())) {
            return;
        }
        if (file.isHeld()) {
            files.put(file.getName(), file.bytes());
        } else {
            dropped.putIfAbsent(file.getName(), file.sent());
        }
    }
}
