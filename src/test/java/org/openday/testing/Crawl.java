package org.openday.testing;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Everything on the site that links lead to, each address fetched once. */
public final class Crawl {

    /** A link found on a page: the page it stands on, and the path, query and fragment it leads to. */
    public record Link(String from, String path, String fragment) {}

    /** An answer: the link that led to it first, and what came back. */
    public record Visit(Link link, int status, HttpHeaders headers, String body) {

        public String path() {
            return link.path();
        }

        public String type() {
            return headers.firstValue("content-type").orElse("");
        }

        public boolean isPage() {
            return status == 200 && type().startsWith("text/html");
        }

        public Document document() {
            return Jsoup.parse(body);
        }
    }

    // Far above what the sample content makes; reached only when links breed links.
    private static final int LIMIT = 5000;
    private static final String ADDRESSES =
            "a[href], link[href], area[href], img[src], script[src], source[src], form[action]:not([method=post])";

    private final RunningSite site;
    private final Map<String, Visit> visits = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final Deque<Link> open = new ArrayDeque<>();

    private Crawl(RunningSite site) {
        this.site = site;
    }

    public static Crawl from(RunningSite site, String... starts) {
        Crawl crawl = new Crawl(site);
        Stream.of(starts).forEach(start -> crawl.open.add(new Link("the start", start, "")));
        crawl.follow();
        return crawl;
    }

    public Collection<Visit> visits() {
        return visits.values();
    }

    public List<Visit> pages() {
        return visits.values().stream().filter(Visit::isPage).toList();
    }

    /** Pages in Chinese outside elder mode. */
    public List<Visit> plainPages() {
        return pages().stream()
                .filter(page -> !page.path().matches("/(en|elder)([/?].*)?"))
                .toList();
    }

    /** One plain page of each kind: addresses with the same shape are of one kind. */
    public List<String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        plainPages().forEach(page -> kinds.putIfAbsent(kind(page.path()), page.path()));
        return List.copyOf(kinds.values());
    }

    /** The shape of an address, for example {@code /events/x/sign-up} of {@code /events/camp/sign-up?step=2}. */
    static String kind(String path) {
        return path.replaceFirst("\\?.*", "").replaceFirst("^(/[^/]+)/[^/]+", "$1/x");
    }

    public List<Link> links() {
        return links;
    }

    private void follow() {
        while (!open.isEmpty()) {
            Link link = open.remove();
            if (!visits.containsKey(link.path())) {
                visit(link);
            }
        }
    }

    private void visit(Link link) {
        if (visits.size() >= LIMIT) {
            throw new IllegalStateException("More than " + LIMIT + " addresses, the last one " + link);
        }
        HttpResponse<String> answer = site.get(link.path());
        Visit visit = new Visit(link, answer.statusCode(), answer.headers(), answer.body());
        visits.put(link.path(), visit);
        if (visit.isPage()) {
            linksOf(visit).forEach(this::note);
        }
    }

    private void note(Link link) {
        links.add(link);
        open.add(link);
    }

    private Stream<Link> linksOf(Visit page) {
        URI base = site.url(page.path());
        return page.document().select(ADDRESSES).stream()
                .map(element -> base.resolve(address(element)))
                .filter(target -> target.toString().startsWith(site.url("/").toString()))
                .map(target -> link(page.path(), target));
    }

    private static String address(Element element) {
        return Stream.of("href", "src", "action")
                .map(element::attr)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("")
                .replace(" ", "%20");
    }

    private static Link link(String from, URI target) {
        String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
        return new Link(from, target.getRawPath() + query, target.getFragment() == null ? "" : target.getFragment());
    }
}
