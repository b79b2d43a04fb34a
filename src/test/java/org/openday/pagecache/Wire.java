package org.openday.pagecache;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One connection on which requests are written to the letter. */
final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;

    /** An answer as it travelled; each character of {@code raw} is a byte of its body. */
    record Answer(int status, Map<String, String> headers, String raw) {

        byte[] bytes() {
            return raw.getBytes(ISO_8859_1);
        }

        String header(String name) {
            return headers.getOrDefault(name, "none");
        }

        String body() {
            return new String(bytes(), UTF_8);
        }
    }

    private final Socket socket;
    private final InputStream in;

    private Wire(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    static Wire to(LivingSite site) throws IOException {
        URI home = site.running().url("/");
        Socket socket = new Socket(home.getHost(), home.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return new Wire(socket);
    }

    /** A request line with headers, one a line; the host is added. */
    static String request(String line, String... headers) {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return line + " HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n";
    }

    static String get(String path, String... headers) {
        return request("GET " + path, headers);
    }

    /** Asks once on a connection of its own. */
    static Answer ask(LivingSite site, String request) throws IOException {
        try (Wire wire = to(site)) {
            return wire.send(request).answer(request.startsWith("HEAD"));
        }
    }

    Wire send(String requests) throws IOException {
        socket.getOutputStream().write(requests.getBytes(ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    Answer answer() throws IOException {
        return answer(false);
    }

    Answer answerToHead() throws IOException {
        return answer(true);
    }

    List<Answer> answers(int count) throws IOException {
        List<Answer> answers = new ArrayList<>();
        while (answers.size() < count) {
            answers.add(answer());
        }
        return answers;
    }

    /** Whether nothing more comes and the other side has closed. */
    boolean isClosed() throws IOException {
        return in.read() < 0;
    }

    private Answer answer(boolean head) throws IOException {
        int status = Integer.parseInt(line().split(" ", -1)[1]);
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            String[] parts = line.split(":", 2);
            headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1].strip());
        }
        boolean empty = head || status == 304;
        int length = empty ? 0 : Integer.parseInt(headers.getOrDefault("content-length", "0"));
        return new Answer(status, headers, new String(in.readNBytes(length), ISO_8859_1));
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The other side has closed after “" + line + "”");
            }
            line.append((char) next);
        }
        return line.toString().strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
