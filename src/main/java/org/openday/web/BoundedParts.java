package org.openday.web;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.multipart.Attribute;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.MemoryAttribute;
import io.netty.handler.codec.http.multipart.MemoryFileUpload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Holds the parts of one form in memory, and no more of them than may be held: of a file that does not fit only its length
 * is kept, so that the fields after it can still be read. Nothing of a family lies in a folder for temporary files.
 */
final class BoundedParts extends DefaultHttpDataFactory {

    private final Set<String> files = new HashSet<>();
    private final int mostBytes;
    private int heldBytes;
    private int textBytes;

    BoundedParts(int mostBytes) {
        super(false);
        this.mostBytes = mostBytes;
    }

    @Override
    public Attribute createAttribute(HttpRequest request, String name) {
        return new Text(name);
    }

    @Override
    public Attribute createAttribute(HttpRequest request, String name, long definedSize) {
        return new Text(name);
    }

    /** What a file is called and claims to be is not read. */
    @Override
    public FileUpload createFileUpload(
            HttpRequest request, String name, String called, String type, String encoding, Charset set, long size) {
        return new SentFile(name);
    }

    private final class Text extends MemoryAttribute {

        Text(String name) {
            super(name, StandardCharsets.UTF_8);
        }

        @Override
        public void addContent(ByteBuf part, boolean last) throws IOException {
            textBytes += part.readableBytes();
            if (textBytes > FormFields.LONGEST) {
                part.release();
                throw new HttpStatusException(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "Too much");
            }
            super.addContent(part, last);
        }
    }

    /** A file as far as it can be held. */
    final class SentFile extends MemoryFileUpload {

        private final ByteArrayOutputStream held = new ByteArrayOutputStream();
        private boolean fits = true;
        private long sent;

        private SentFile(String name) {
            super(name, "", "", null, StandardCharsets.UTF_8, 0);
        }

        @Override
        public void addContent(ByteBuf part, boolean last) throws IOException {
            int bytes = part.readableBytes();
            fits = fits && (bytes == 0 || hasRoom(bytes));
            sent += bytes;
            if (fits) {
                heldBytes += bytes;
                part.readBytes(held, bytes);
            } else {
                letGo();
            }
            part.release();
            super.addContent(Unpooled.EMPTY_BUFFER, last);
        }

        /** A field for a file that was left empty counts for no file. */
        private boolean hasRoom(int bytes) {
            boolean counts = sent > 0 || (files.add(getName()) && files.size() <= FormData.MOST_FILES);
            return counts && heldBytes + bytes <= mostBytes;
        }

        private void letGo() {
            heldBytes -= held.size();
            held.reset();
        }

        boolean isHeld() {
            return fits;
        }

        byte[] bytes() {
            return held.toByteArray();
        }

        /** How many bytes were sent, held or not. */
        long sent() {
            return sent;
        }
    }
}
