package org.openday.pagecache;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;

/** HTTP/2 without TLS by prior knowledge (RFC 9113, section 3.3), as proxies speak it: as much of it as one GET needs. */
final class PriorKnowledge {

    private static final String PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
    private static final int DATA = 0;
    private static final int HEADERS = 1;
    private static final int SETTINGS = 4;
    private static final int END_STREAM = 1;
    private static final int END_STREAM_AND_HEADERS = 5;
    private static final int PATIENCE_MILLIS = 20_000;

    private PriorKnowledge() {}

    /** The body of the page at an address. */
    static byte[] get(URI url) throws IOException {
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.writeBytes(PREFACE);
            write(out, SETTINGS, 0, 0, new byte[0]);
            write(out, HEADERS, END_STREAM_AND_HEADERS, 1, headers(url));
            return body(new DataInputStream(socket.getInputStream()));
        }
    }

    private static void write(DataOutputStream out, int type, int flags, int stream, byte[] payload)
            throws IOException {
        out.writeByte(0);
        out.writeShort(payload.length);
        out.writeByte(type);
        out.writeByte(flags);
        out.writeInt(stream);
        out.write(payload);
        out.flush();
    }

    /** In HPACK (RFC 7541): two indexed fields, and two literals whose names are indexed. */
    private static byte[] headers(URI url) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0x82); // :method GET
        out.write(0x86); // :scheme http
        literal(out, 0x04, url.getRawPath()); // :path
        literal(out, 0x01, url.getAuthority()); // :authority
        return out.toByteArray();
    }

    private static void literal(ByteArrayOutputStream out, int name, String value) {
        out.write(name);
        out.write(value.length());
        out.writeBytes(value.getBytes(ISO_8859_1));
    }

    private static byte[] body(DataInputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        boolean ended = false;
        while (!ended) {
            int length = in.readUnsignedByte() << 16 | in.readUnsignedShort();
            int type = in.readUnsignedByte();
            int flags = in.readUnsignedByte();
            boolean ours = in.readInt() == 1;
            byte[] payload = in.readNBytes(length);
            if (ours && type == DATA) {
                body.writeBytes(payload);
            }
            ended = ours && (type == DATA || type == HEADERS) && (flags & END_STREAM) != 0;
        }
        return body.toByteArray();
    }
}
