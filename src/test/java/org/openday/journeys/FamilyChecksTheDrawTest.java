package org.openday.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openday.registration.ballot.DrawFile;
import org.openday.registration.ballot.GeneratedBallot;
import org.openday.registration.ballot.Verifier;
import org.openday.testing.Browser;
import org.openday.testing.Screen;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A family saves the verifier's page on its telephone and checks the draw without a network. */
class FamilyChecksTheDrawTest {

    private static final GeneratedBallot BALLOT = GeneratedBallot.of(400, 30, 20);
    private static final int CHILD = 8;

    @TempDir
    private Path folder;

    private Browser browser;

    @BeforeEach
    void openTheSavedPage() throws IOException {
        browser = Browser.open().on(Screen.PHONE);
        Path page = Files.write(folder.resolve(Verifier.PAGE.fileName()), Verifier.PAGE.bytes());
        browser.visit(page.toUri());
    }

    @Test
    void aPastedDrawAndTheFamilysReceiptAreConfirmed() {
        paste("draw", draw());
        paste("receipt", receipt());
        paste("children", "2015-01-09 孩子8之0\n2015-02-09 孩子8 之1");
        assertThat(verdict()).contains("✓", "OK");
        assertThat(findings()).contains("在封存的名单里", "封存的正是这 2 名孩子", "顺序完全相同", "您的编号");
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).allMatch(url -> url.startsWith("file:") || url.startsWith("data:"));
    }

    @Test
    void aChosenFileIsConfirmed() throws IOException {
        Path file = Files.writeString(folder.resolve("draw.json"), draw());
        browser.driver().findElement(By.id("file")).sendKeys(file.toString());
        assertThat(verdict()).contains("✓", "OK");
    }

    @Test
    void aDrawThatWasTamperedWithIsNamed() {
        paste("draw", draw().replace("\"capacity\":30", "\"capacity\":31"));
        assertThat(verdict()).contains("✗");
        assertThat(findings()).contains("名额、截止时间、随机源");
    }

    @Test
    void whatIsNoDrawIsSaidSo() {
        paste("draw", "draw.json");
        assertThat(verdict()).contains("✗ 读不懂");
    }

    /** Some browsers keep WebCrypto from saved pages; this one does not, and both ways must come to the same. */
    @Test
    void ourOwnHashIsThatOfTheBrowser() {
        assertThat(browser.<Boolean>ask("return Boolean(subtle)")).isTrue();
        assertThat(browser.<String>ask("return hex(ownSha256(utf8('抽签')))"))
                .isEqualTo(browser.<String>ask("return sha256(utf8('抽签')).then(hex)"));
    }

    @Test
    void thePageIsAccessibleAndFitsTheNarrowestScreen() {
        paste("draw", draw());
        verdict();
        assertThat(Axe.violations(browser, "verify.html")).isEmpty();
        browser.inDark(true);
        assertThat(Axe.violations(browser, "verify.html in the dark")).isEmpty();
        browser.on(Screen.NARROWEST);
        assertThat(browser.<Long>ask("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(Screen.NARROWEST.width());
    }

    private void paste(String field, String text) {
        browser.ask("document.getElementById(arguments[0]).value = arguments[1]", field, text);
    }

    private String verdict() {
        browser.driver().findElement(By.cssSelector("button")).click();
        return new WebDriverWait(browser.driver(), Duration.ofSeconds(30)).until(driver -> {
            String text = driver.findElement(By.id("status")).getText();
            return text.startsWith("✓") || text.startsWith("✗") ? text : null;
        });
    }

    private String findings() {
        return browser.driver().findElement(By.id("findings")).getText();
    }

    private static String draw() {
        return new String(DrawFile.drawn(BALLOT.draw(), GeneratedBallot.PUBLISHED, GeneratedBallot.DRAWN), UTF_8);
    }

    private static String receipt() {
        String code = BALLOT.entry(CHILD).code();
        return new String(DrawFile.receipt(BALLOT.roster().receipt(code, BALLOT.salt(CHILD))), UTF_8);
    }
}
