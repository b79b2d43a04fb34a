package org.openday.pagecache;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says which page a request asks for: one page has one address, however often its link was shared. */
final class Address {

    /** What WeChat, Weibo, Baidu and others add to links; no page looks at it. */
    private static final Pattern TRACKING =
            Pattern.compile("utm_.*|from|isappinstalled|nsukey|wxfid|scene|subscene|clicktime|sessionid|enterid|"
                    + "share_.*|shareid|sharer_.*|spm|weibo_id|bd_vid|hmsr|hmpl|hmcu|hmkw|hmci|tt_from|"
                    + "fbclid|gclid|msclkid|yclid|mc_cid|mc_eid|_ga|_gl");

    private Address() {}

    /**
     * The path with the query parameters that pages know, in order of their names; null when there is a parameter that is
     * neither known nor known to be ignored, or one that is given twice.
     */
    static @Nullable String of(String uri, Set<String> known) {
        int mark = uri.indexOf('?');
        if (!uri.startsWith("/") || uri.indexOf('#') >= 0) {
            return null;
        }
        return mark < 0 ? uri : canonical(uri.substring(0, mark), uri.substring(mark + 1), known);
    }

    private static @Nullable String canonical(String path, String query, Set<String> known) {
        SortedMap<String, String> kept = new TreeMap<>();
        for (String pair : query.split("[&;]", -1)) {
            String name = pair.replaceFirst("=.*", "");
            boolean twice = known.contains(name) && kept.put(name, pair) != null;
            if (twice
                    || !(known.contains(name)
                            || name.isEmpty()
                            || TRACKING.matcher(name).matches())) {
                return null;
            }
        }
        return kept.isEmpty() ? path : path + "?" + String.join("&", kept.values());
    }
}
