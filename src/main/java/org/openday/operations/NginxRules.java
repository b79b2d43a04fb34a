package org.openday.operations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules by which nginx serves a copy as the application would: same addresses, headers, redirects and error pages.
 *
 * @param headers what the application sent with each page and file
 * @param moved former addresses with the present ones
 * @param gone addresses of what was taken off the site
 */
record NginxRules(SortedMap<Address, Headers> headers, Map<Address, Address> moved, Set<Address> gone) {

    static final String NAME = "openday.nginx.conf";

    private static final String VIEWING = "^(?<openday_viewing>(?:/en)?(?:/elder)?)";
    private static final Pattern PARAMETER = Pattern.compile("(?:^|&)([^=&]+)=");
    private static final String NOTICE = Addresses.REGISTRATIONS + "/index.html";

    String text() {
        return String.join("\n", head(), fields(common()), lists(), redirects(), withdrawals(), files(), pages());
    }

    private static String head() {
        return """
                # Written by bin/openday export; include it in a server block whose root is this folder:
                #     server { listen 80; root /srv/openday; include /srv/openday/%s; }
                # To let the copy stand in for the application, give that server block an address of its own and name it
                # in the application's upstream block: server 127.0.0.1:8081 backup;
                gzip_static on;
                gzip_vary on;
                # brotli_static on;  # where nginx has the module: the .br files are there
                types { }
                default_type "text/html;charset=utf-8";
                absolute_redirect off;
                error_page 404 %s;
                error_page 500 502 503 504 %s;
                """.formatted(NAME, Addresses.MISSING, Addresses.FAILURE);
    }

    /** What every page and every asset carries; files of the content folder have rules of their own. */
    private Map<String, String> common() {
        Map<String, String> fields = new TreeMap<>(Headers.common(headers.entrySet().stream()
                .filter(each -> each.getValue().isHtml() || group(each.getKey()).startsWith("/assets/"))
                .map(Map.Entry::getValue)));
        fields.put("cache-control", "no-cache");
        return fields;
    }

    private static String fields(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> "add_header " + field.getKey() + " \""
                        + field.getValue().replace("\"", "\\\"") + "\" always;\n")
                .collect(Collectors.joining());
    }

    /** A page of a list lies below it in a folder for each parameter; a value that could lead elsewhere is passed over. */
    private String lists() {
        return "set $openday_list \"\";\n"
                + parameters()
                        .map(name ->
                                "if ($arg_%1$s ~ \"^[A-Za-z0-9-]+$\") { set $openday_list \"$openday_list/%1$s=$arg_%1$s\"; }\n"
                                        .formatted(name))
                        .collect(Collectors.joining());
    }

    private Stream<String> parameters() {
        return headers.keySet().stream()
                .filter(address -> !address.isFile())
                .flatMap(address -> PARAMETER.matcher(address.query()).results())
                .map(found -> found.group(1))
                .distinct();
    }

    private String redirects() {
        return moved.entrySet().stream()
                .map(each -> "location = \"" + each.getKey() + "\" { return 301 "
                        + each.getValue().encoded() + "; }\n")
                .collect(Collectors.joining());
    }

    private String withdrawals() {
        return gone.stream().map(each -> """
                        location = "%1$s" { error_page 410 "/%2$s"; return 410; }
                        location = "/%2$s" { internal; }
                        """.formatted(each, each.file())).collect(Collectors.joining());
    }

    private String files() {
        SequencedMap<String, Headers> groups = new LinkedHashMap<>();
        headers.forEach((address, header) -> {
            if (address.isFile()) {
                groups.putIfAbsent(group(address), header);
            }
        });
        return groups.entrySet().stream()
                .map(each -> file(each.getKey(), each.getValue()))
                .collect(Collectors.joining());
    }

    /** Files of one folder with one ending are served alike, those at the top by their names. */
    private static String group(Address address) {
        MatchResult parts = Pattern.compile("(/[^/]+/)?(?:.*/)?[^/]*(\\.[^./]+)")
                .matcher(address.path())
                .results()
                .findFirst()
                .orElseThrow();
        return parts.group(1) == null ? address.path() : parts.group(1) + "*" + parts.group(2);
    }

    private static String file(String group, Headers header) {
        return """
                location ~ "^%s$" {
                    default_type "%s";
                    try_files $uri =404;
                %s}
                """.formatted(
                        group.replace(".", "\\.").replace("*", ".*"),
                        header.type(),
                        fields(header.fields()).indent(4));
    }

    private static String pages() {
        return """
                location ~ "%1$s/(?:404|50x)\\.html$" {
                    error_page 404 $openday_viewing%4$s;
                    internal;
                }
                location ~ "%1$s%2$s/" {
                    error_page 405 $openday_viewing%3$s;
                    error_page 500 502 503 504 $openday_viewing%5$s;
                    try_files $openday_viewing%3$s =404;
                }
                location ~ "%1$s(?:/.*)?$" {
                    error_page 404 $openday_viewing%4$s;
                    error_page 405 $openday_viewing%3$s;
                    error_page 500 502 503 504 $openday_viewing%5$s;
                    try_files $uri$openday_list/index.html $uri/index.html =404;
                }
                """.formatted(VIEWING, Addresses.REGISTRATIONS, NOTICE, Addresses.MISSING, Addresses.FAILURE);
    }
}
