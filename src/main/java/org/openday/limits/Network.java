package org.openday.limits;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.openday.shared.BrokenConfiguration;

/** Some addresses that begin alike, or a single one. */
record Network(byte[] address, int bits) {

    /** Reads {@code 10.0.0.0/8}, {@code 127.0.0.1} or the like of IPv6. */
    static Network of(String text) {
        try {
            String[] parts = text.split("/", 2);
            byte[] address = InetAddress.ofLiteral(parts[0]).getAddress();
            int bits = parts.length == 1 ? address.length * Byte.SIZE : Integer.parseInt(parts[1]);
            if (bits < 0 || bits > address.length * Byte.SIZE) {
                throw new IllegalArgumentException(text);
            }
            return new Network(address, bits);
        } catch (IllegalArgumentException e) {
            throw new BrokenConfiguration(
                    "OPENDAY_TRUSTED_PROXIES must list addresses such as 127.0.0.1 or 10.0.0.0/8, not " + text + ".",
                    e);
        }
    }

    boolean has(InetAddress other) {
        byte[] bytes = other.getAddress();
        return bytes.length == address.length && Arrays.equals(start(bytes), start(address));
    }

    /** As {@link #of} reads it. */
    @Override
    public String toString() {
        try {
            return InetAddress.getByAddress(start(address)).getHostAddress() + "/" + bits;
        } catch (UnknownHostException e) {
            throw new IllegalStateException("An address has 4 or 16 bytes", e);
        }
    }

    /** The address with what comes after the network's bits put to zero. */
    private byte[] start(byte[] whole) {
        byte[] start = new byte[whole.length];
        for (int i = 0; i < whole.length; i++) {
            int kept = Math.clamp(bits - (long) i * Byte.SIZE, 0, Byte.SIZE);
            start[i] = (byte) (whole[i] & (0xff << (Byte.SIZE - kept)));
        }
        return start;
    }
}
