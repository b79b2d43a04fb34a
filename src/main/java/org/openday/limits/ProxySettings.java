package org.openday.limits;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who may say on whose behalf a request comes.
 *
 * @param trustedProxies addresses and networks with commas between ({@code OPENDAY_TRUSTED_PROXIES}); absent: nobody
 */
@ConfigurationProperties("openday")
record ProxySettings(@Nullable String trustedProxies) {

    List<Network> networks() {
        String list = trustedProxies == null ? "" : trustedProxies;
        return Stream.of(list.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(Network::of)
                .toList();
    }
}
