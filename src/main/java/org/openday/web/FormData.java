package org.openday.web;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.exceptions.HttpStatusException;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.multipart.Attribute;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpPostMultipartRequestDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.EndOfDataDecoderException;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.ErrorDataDecoderException;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.TooManyFormFieldsException;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a form that may carry files has sent. All of it is read in memory, so that nothing of a family lies in a folder
 * for temporary files; what a file is called is not read at all.
 *
 * @param fields every field with all its values
 * @param files the first file of each field that has one
 */
public record FormData(Map<String, List<String>> fields, Map<String, byte[]> files) {

    /** How many files a form may carry. */
    public static final int MOST_FILES = 5;

    private static final int MOST_BYTES = 8 * 1024 * 1024;

    /**
     * Reads the body of a form, of either kind a browser sends. One that no browser would send is answered with 400;
     * more than {@link #MOST_FILES} files, or files of more than 8 MB in all, with 413.
     */
    public static FormData of(MediaType type, byte[] body) {
        return type.getName().equals(MediaType.MULTIPART_FORM_DATA)
                ? ofParts(type, body)
                : new FormData(FormFields.of(new String(body, StandardCharsets.UTF_8)), Map.of());
    }

    private static FormData ofParts(MediaType type, byte[] body) {
        HttpRequest request =
                new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/", Unpooled.wrappedBuffer(body));
        request.headers().set(HttpHeaderNames.CONTENT_TYPE, type.toString());
        try {
            return read(new HttpPostMultipartRequestDecoder(
                    new DefaultHttpDataFactory(false), request, StandardCharsets.UTF_8, FormFields.MOST, 1024));
        } catch (ErrorDataDecoderException | EndOfDataDecoderException | TooManyFormFieldsException | IOException e) {
            // Without its cause, whose message quotes what was typed.
            throw new HttpStatusException(HttpStatus.BAD_REQUEST, "Not a form");
        }
    }

    private static FormData read(HttpPostMultipartRequestDecoder decoder) throws IOException {
        FormData data = new FormData(new LinkedHashMap<>(), new LinkedHashMap<>());
        try {
            for (InterfaceHttpData part : decoder.getBodyHttpDatas()) {
                data.take(part);
            }
        } finally {
            decoder.destroy();
        }
        return data.bounded();
    }

    /** A field for a file that was left empty is sent as a file of no bytes. */
    private void take(InterfaceHttpData part) throws IOException {
        if (part instanceof FileUpload file && file.length() > 0) {
            files.putIfAbsent(file.getName(), file.get());
        } else if (part instanceof Attribute field) {
            fields.computeIfAbsent(field.getName(), name -> new ArrayList<>()).add(field.getValue());
        }
    }

    private FormData bounded() {
        long bytes = files.values().stream().mapToLong(file -> file.length).sum();
        if (files.size() > MOST_FILES || bytes > MOST_BYTES) {
            throw new HttpStatusException(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "Too many or too large files");
        }
        return this;
    }
}
