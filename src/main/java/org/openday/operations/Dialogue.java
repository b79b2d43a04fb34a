package org.openday.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;

/**
 * What the command line and a running site say to each other: the arguments one way; text as it comes, and at last the exit
 * code, the other. Texts are UTF-8 behind their length in bytes.
 */
final class Dialogue {

    private static final int EXIT = 0;
    private static final int OUT = 1;
    private static final int ERR = 2;
    private static final int MOST_ARGUMENTS = 100;
    private static final int LONGEST_TEXT = 64 * 1024;

    private final DataInputStream in;
    private final DataOutputStream out;

    Dialogue(SocketChannel channel) {
        in = new DataInputStream(Channels.newInputStream(channel));
        out = new DataOutputStream(Channels.newOutputStream(channel));
    }

    /** Asks for a command, prints what it says and hands back its exit code. */
    int ask(List<String> arguments, PrintWriter said, PrintWriter errors) throws IOException {
        out.writeInt(arguments.size());
        for (String argument : arguments) {
            writeText(argument.getBytes(UTF_8));
        }
        for (int kind = in.readByte(); kind != EXIT; kind = in.readByte()) {
            PrintWriter heard = kind == OUT ? said : errors;
            heard.print(readText());
            heard.flush();
        }
        return in.readInt();
    }

    /** The arguments of whoever asks. */
    List<String> asked() throws IOException {
        int count = limited(in.readInt(), MOST_ARGUMENTS);
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            arguments.add(readText());
        }
        return arguments;
    }

    PrintWriter output() {
        return new PrintWriter(new OutputStreamWriter(new Frames(OUT), UTF_8), true);
    }

    PrintWriter errors() {
        return new PrintWriter(new OutputStreamWriter(new Frames(ERR), UTF_8), true);
    }

    void exit(int code) throws IOException {
        synchronized (out) {
            out.writeByte(EXIT);
            out.writeInt(code);
        }
    }

    private void writeText(byte[] text) throws IOException {
        out.writeInt(text.length);
        out.write(text);
    }

    private String readText() throws IOException {
        byte[] text = in.readNBytes(limited(in.readInt(), LONGEST_TEXT));
        return new String(text, UTF_8);
    }

    private static int limited(int number, int most) throws IOException {
        if (number < 0 || number > most) {
            throw new IOException("This is not how the command line speaks.");
        }
        return number;
    }

    /** Each write is one text. The writer above hands on whole characters only. */
    private final class Frames extends OutputStream {

        private final int kind;

        Frames(int kind) {
            this.kind = kind;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            synchronized (out) {
                out.writeByte(kind);
                out.writeInt(length);
                out.write(bytes, from, length);
            }
        }
    }
}
