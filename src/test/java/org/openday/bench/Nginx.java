package org.openday.bench;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The peer: nginx with a prefix folder of its own, serving the files of a static copy on a free port. */
final class Nginx implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Process process;
    private final Path said;
    private final int port;

    private Nginx(Process process, Path said, int port) {
        this.process = process;
        this.said = said;
        this.port = port;
    }

    static Nginx start(String program, Path prefix) throws IOException, InterruptedException {
        int port = freePort();
        Files.writeString(prefix.resolve("nginx.conf"), new NginxConf(port).text());
        Path said = prefix.resolve("said");
        List<String> command = List.of(program, "-p", prefix.toString(), "-c", "nginx.conf", "-e", "error.log");
        Nginx nginx = new Nginx(Command.start(command, said), said, port);
        try {
            nginx.await();
            return nginx;
        } catch (IOException | InterruptedException | RuntimeException e) {
            nginx.close();
            throw e;
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void await() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (process.waitFor(PAUSE) || System.nanoTime() > end) {
                throw new IllegalStateException("nginx did not come up: " + Files.readString(said));
            }
        }
    }

    private boolean answers() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (ConnectException e) {
            return false;
        }
    }

    /** Asks the master to stop: killed, it would leave its worker behind. */
    @Override
    public void close() {
        List<ProcessHandle> workers = process.descendants().toList();
        process.destroy();
        try {
            process.waitFor(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        workers.forEach(ProcessHandle::destroyForcibly);
    }
}
