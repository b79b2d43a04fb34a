package org.openday.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openday.account.Role;

/** Every route below {@code /staff} with every role, on the real server. */
class StaffRoutesTest extends StaffSite {

    @Test
    void everyRouteStandsInTheMatrix() {
        assertThat(routes())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(StaffMatrix.ALLOWED.keySet().stream(), StaffMatrix.FOR_STRANGERS.stream())
                                .toList());
    }

    @TestFactory
    Stream<DynamicTest> everyRoleGetsWhatItMay() {
        return StaffMatrix.ALLOWED.entrySet().stream()
                .flatMap(route -> Stream.of(Role.values())
                        .map(role -> dynamicTest(
                                role.code() + " " + route.getKey(),
                                () -> check(route.getKey(), role, route.getValue()))));
    }

    private void check(String route, Role role, Set<Role> allowed) {
        HttpResponse<String> answer = ask(route, "Cookie", staff.cookie(role));
        if (allowed.contains(role)) {
            assertThat(answer.statusCode()).isNotIn(401, 403, 405).isLessThan(500);
        } else {
            assertThat(answer.statusCode()).isEqualTo(403);
        }
    }

    /** With no role at all only what is open to everybody. */
    @TestFactory
    Stream<DynamicTest> whoHasNoRoleGetsOnlyWhatIsForAll() {
        return StaffMatrix.ALLOWED.entrySet().stream()
                .filter(route -> route.getValue().size() < Role.values().length)
                .map(route -> dynamicTest(
                        route.getKey(),
                        () -> assertThat(ask(route.getKey(), "Cookie", staff.cookie())
                                        .statusCode())
                                .isEqualTo(403)));
    }

    @TestFactory
    Stream<DynamicTest> strangersAreSentToTheSignIn() {
        return StaffMatrix.ALLOWED.keySet().stream()
                .map(route -> dynamicTest(
                        route, () -> assertThat(isTurnedAway(ask(route))).isTrue()));
    }

    @TestFactory
    Stream<DynamicTest> whatIsForStrangersAnswersThem() {
        return StaffMatrix.FOR_STRANGERS.stream()
                .map(route -> dynamicTest(
                        route,
                        () -> assertThat(ask(route).statusCode())
                                .isNotIn(401, 403, 405)
                                .isLessThan(500)));
    }

    @Test
    void anAddressWithoutAPageTellsStrangersNothing() {
        assertThat(isTurnedAway(site.get("/staff/no-such-page"))).isTrue();
        assertThat(site.get("/staff/no-such-page", "Cookie", staff.cookie()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void noWayOfWritingAnAddressLeadsPastTheGate() {
        for (String path : new String[] {
            "/staff/",
            "/en/staff",
            "/elder/staff",
            "/en/elder/staff",
            "//staff",
            "/staff//",
            "/%73taff",
            "/staff;x=1",
            "/./staff",
            "/x/../staff",
            "/STAFF",
            "/staff%2f",
            "/staff?x=/assets/"
        }) {
            HttpResponse<String> answer = site.get(path);
            assertThat(answer.statusCode()).as(path).isIn(303, 400, 404);
            assertThat(answer.body()).as(path).doesNotContain("desk-parts");
        }
    }

    @Test
    void aRouteThatDoesNotSayWhoIsAllowedStopsTheStart() {
        assertThat(catchThrowable(() -> new StaffRoutes(site.bean(Router.class))))
                .isNull();
        assertThat(StaffRoutes.isOpenToNobody(site.bean(Router.class)
                        .uriRoutes()
                        .filter(route ->
                                route.getUriMatchTemplate().toPathString().equals("/health"))
                        .findAny()
                        .orElseThrow()))
                .isTrue();
    }

    private Stream<String> routes() {
        return site.bean(Router.class)
                .uriRoutes()
                .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
                .map(route -> route.getHttpMethod() + " "
                        + route.getUriMatchTemplate().toPathString())
                .filter(route -> route.matches("\\S+ /staff(/.*)?"))
                .distinct();
    }

    private HttpResponse<String> ask(String route, String... headers) {
        String[] parts = route.replaceAll("\\{[^}]*}", "1").split(" ");
        return site.send(parts[0], parts[1], parts[0].equals("POST") ? "x=1" : "", headers);
    }

    private static boolean isTurnedAway(HttpResponse<String> answer) {
        return answer.statusCode() == 401
                || (answer.statusCode() == 303 && location(answer).startsWith("/staff/sign-in"));
    }
}
