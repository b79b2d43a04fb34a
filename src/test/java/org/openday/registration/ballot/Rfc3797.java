package org.openday.registration.ballot;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The selection of RFC 3797, section 4, for sources that are numbers. */
final class Rfc3797 {

    private Rfc3797() {}

    /** The numbers of each source in ascending order, each followed by a point, each source by a stroke. */
    static String key(List<List<Integer>> sources) {
        return sources.stream()
                .map(source ->
                        source.stream().sorted().map(number -> number + ".").collect(Collectors.joining()) + "/")
                .collect(Collectors.joining());
    }

    /** Positions from 1, in the order of their selection. */
    static List<Integer> select(String key, int pool, int count) {
        List<Integer> left =
                new ArrayList<>(IntStream.rangeClosed(1, pool).boxed().toList());
        List<Integer> selected = new ArrayList<>();
        for (int round = 0; round < count; round++) {
            int position = position(key, round, left.size());
            selected.add(left.get(position));
            left.subList(position, position + 1).clear();
        }
        return selected;
    }

    private static int position(String key, int round, int left) {
        return new BigInteger(hash(key, round), 16)
                .mod(BigInteger.valueOf(left))
                .intValue();
    }

    /** MD5 of the key between two copies of the number of the round. */
    static String hash(String key, int round) {
        try {
            byte[] number =
                    ByteBuffer.allocate(Short.BYTES).putShort((short) round).array();
            MessageDigest md5 = MessageDigest.getInstance("MD5");
            md5.update(number);
            md5.update(key.getBytes(US_ASCII));
            return HexFormat.of().formatHex(md5.digest(number));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has MD5", e);
        }
    }
}
