package org.openday.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openday.account.Role;
import org.openday.account.web.StaffMatrix;
import org.openday.journeys.Axe;
import org.openday.testing.Browser;
import org.openday.testing.Screen;
import org.openqa.selenium.Cookie;

/** Every page of the desk, as the matrix of routes knows them, is for everybody, silent on the console, and fits every screen. */
class EveryStaffPageTest extends DeskSite {

    private static final String TOO_WIDE =
            "return document.documentElement.scrollWidth > document.documentElement.clientWidth";

    private Browser browser;
    private final List<String> faults = new ArrayList<>();

    @Test
    void everyPageOfTheDeskIsForEverybody() {
        browser = Browser.open();
        Map<String, String> places = places();
        new TreeMap<>(StaffMatrix.ALLOWED).forEach((route, roles) -> {
            if (route.startsWith("GET ")) {
                look(address(route.substring(4), places), roles);
            }
        });
        assertThat(faults).isEmpty();
    }

    /** What there is at the desk, for the parts of addresses that name it. */
    private Map<String, String> places() {
        String edition = begin("seen-by-all", "## 小标题\n\n正文，**重点**。。\n\n- 一\n- 二");
        post(li, edition + "/hand-in", "x", "1");
        post(reviewers[0], edition + "/remarks", "quote", "重点", "remark", "依据哪一条？");
        return Map.of("/staff/editions/{id}", edition, "/staff/people/{id}", "/staff/people/" + author.id());
    }

    private static String address(String route, Map<String, String> places) {
        String address = places.entrySet().stream()
                .filter(place -> route.startsWith(place.getKey()))
                .findFirst()
                .map(place -> place.getValue() + route.substring(place.getKey().length()))
                .orElse(route);
        assertThat(address).as("this test has nothing to show at " + route).doesNotContain("{");
        return address;
    }

    private void look(String address, Set<Role> roles) {
        String who = roles.size() == Role.values().length ? staff.cookie(Role.ADMINISTRATOR) : one(roles);
        HttpResponse<String> answer = get(who, address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        if (answer.headers().firstValue("content-type").orElse("").startsWith("text/html")) {
            browser.visit(site.url("/staff/sign-in"));
            browser.driver().manage().deleteAllCookies();
            browser.driver().manage().addCookie(new Cookie("staff", who.substring("staff=".length())));
            look(address, Screen.PHONE, false);
            look("/elder" + address, Screen.PHONE, false);
            look("/en" + address, Screen.DESKTOP, true);
        }
    }

    private String one(Set<Role> roles) {
        return staff.cookie(roles.stream().sorted().findFirst().orElseThrow());
    }

    private void look(String address, Screen screen, boolean dark) {
        browser.on(screen).inDark(dark).visit(site.url(address));
        browser.complaints().forEach(complaint -> faults.add(address + " " + complaint));
        faults.addAll(Axe.violations(browser, address + (dark ? " dark" : "")));
        if (browser.<Boolean>ask(TOO_WIDE)) {
            faults.add(address + " scrolls sideways on " + screen);
        }
    }
}
