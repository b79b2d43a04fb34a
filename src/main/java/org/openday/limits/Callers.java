package org.openday.limits;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows from where a request comes. Anybody can write {@code X-Forwarded-For}, so it is read only where a proxy that is
 * trusted has written it: from its end, up to the first address that is no such proxy.
 *
 * <p>This machine itself is not limited: whoever sits at it can do worse, and checks and benchmarks run from here.
 */
@Singleton
public final class Callers {

    private static final Logger LOG = LoggerFactory.getLogger(Callers.class);
    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final int IPV6_SITE_BYTES = 8;
    private static final int IPV4_NETWORK_BITS = 16;
    private static final int IPV6_NETWORK_BITS = 32;

    private final List<Network> proxies;
    private final AtomicBoolean warned = new AtomicBoolean();

    Callers(ProxySettings settings) {
        this.proxies = settings.networks();
    }

    /** The address to count a deed by, or null for one that is not limited. Of IPv6 it is the site's /64: a host has it all. */
    public @Nullable String of(HttpRequest<?> request) {
        List<String> forwarded = request.getHeaders().getAll(FORWARDED_FOR);
        return of(request.getRemoteAddress().getAddress(), forwarded);
    }

    /** The whole address, to be noted: in figures, whoever it is. */
    public String shown(HttpRequest<?> request) {
        InetAddress sender = request.getRemoteAddress().getAddress();
        return caller(sender, request.getHeaders().getAll(FORWARDED_FOR)).getHostAddress();
    }

    /** The large network around the address, which thousands share: of IPv4 the first 16 bits, of IPv6 the first 32. */
    public String network(HttpRequest<?> request) {
        InetAddress sender = request.getRemoteAddress().getAddress();
        return network(caller(sender, request.getHeaders().getAll(FORWARDED_FOR)));
    }

    private static String network(InetAddress caller) {
        int bits = caller instanceof Inet6Address ? IPV6_NETWORK_BITS : IPV4_NETWORK_BITS;
        return new Network(caller.getAddress(), bits).toString();
    }

    @Nullable
    String of(InetAddress sender, List<String> forwarded) {
        InetAddress caller = caller(sender, forwarded);
        if (caller.isLoopbackAddress()) {
            warnOfProxy(forwarded);
            return null;
        }
        return key(caller);
    }

    private InetAddress caller(InetAddress sender, List<String> forwarded) {
        return isProxy(sender) ? behind(forwarded).orElse(sender) : sender;
    }

    private Optional<InetAddress> behind(List<String> forwarded) {
        List<InetAddress> hops = forwarded.stream()
                .flatMap(header -> Stream.of(header.split(",")))
                .flatMap(hop -> address(hop.strip()).stream())
                .toList();
        return hops.reversed().stream().filter(hop -> !isProxy(hop)).findFirst();
    }

    private static Optional<InetAddress> address(String hop) {
        try {
            return Optional.of(InetAddress.ofLiteral(hop));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean isProxy(InetAddress address) {
        return proxies.stream().anyMatch(proxy -> proxy.has(address));
    }

    private static String key(InetAddress caller) {
        byte[] bytes = caller.getAddress();
        return Arrays.toString(caller instanceof Inet6Address ? Arrays.copyOf(bytes, IPV6_SITE_BYTES) : bytes);
    }

    private void warnOfProxy(List<String> forwarded) {
        if (proxies.isEmpty() && !forwarded.isEmpty() && warned.compareAndSet(false, true)) {
            LOG.warn("A proxy on this machine hands requests on, and OPENDAY_TRUSTED_PROXIES does not name it: "
                    + "nobody behind it is limited. Set it to 127.0.0.1.");
        }
    }
}
