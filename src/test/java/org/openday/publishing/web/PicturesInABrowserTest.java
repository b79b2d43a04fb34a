package org.openday.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openday.journeys.Axe;
import org.openday.journeys.Patience;
import org.openday.testing.Browser;
import org.openday.testing.Screen;
import org.openday.testing.Within;
import org.openday.upload.Samples;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WebElement;

/** A picture goes from an editor's disk to the public page: dragged in, with the file dialog, and without scripts. */
class PicturesInABrowserTest extends DeskSite {

    private static final String TOO_WIDE =
            "return document.documentElement.scrollWidth > document.documentElement.clientWidth";

    private static final String DROP = "const bytes = Uint8Array.from(atob(arguments[0]), c => c.charCodeAt(0));"
            + "const data = new DataTransfer();"
            + "data.items.add(new File([bytes], arguments[1], {type: 'image/jpeg'}));"
            + "document.getElementById('body').dispatchEvent(arguments[2] === 'drop'"
            + " ? new DragEvent('drop', {dataTransfer: data, cancelable: true, bubbles: true})"
            + " : new ClipboardEvent('paste', {clipboardData: data, cancelable: true, bubbles: true}))";

    @TempDir
    Path disk;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.open();
        browser.visit(site.url("/articles"));
        signIn(li);
    }

    @Test
    void aPictureThatIsDraggedInIsSeenByReadersInTheSizeThatFits() throws Exception {
        String edition = begin("dragged", "开头。");
        browser.visit(site.url(edition));
        drop(1300, "Green Light.jpg", "drop");
        assertThat(Axe.violations(browser, "the dialog")).isEmpty();
        find("#insert-alt").sendKeys("IMG_1.jpg");
        find("dialog .actions button").click();
        Within.seconds(
                15,
                "it says why not",
                () -> find("dialog .error-summary").getText().contains("文件名"));
        find("#insert-alt").clear();
        find("#insert-alt").sendKeys("两个孩子在路口等绿灯");
        find("#insert-faces").click();
        find("dialog .actions button").click();
        Within.seconds(15, "it stands in the text", () -> kept(edition).contains("![](/media/green-light.jpg)"));
        Within.seconds(10, "the preview shows it", this::isPreviewed);
        assertThat(site.get("/media/media/green-light.jpg").statusCode()).isEqualTo(404);
        approve(edition);
        assertThat(post(zhao, edition + "/publication", "page", hash(edition)).statusCode())
                .isEqualTo(422);
        signIn(zhao);
        browser.visit(site.url(edition + "/publication"));
        assertThat(Axe.violations(browser, "publication with children")).isEmpty();
        find("#photoConsents-publish").sendKeys("报名时的拍照同意，已逐人核对");
        find("form:has(#photoConsents-publish) button").click();
        Within.seconds(
                15, "it is published", () -> browser.driver().getCurrentUrl().endsWith("done=published"));
        browser.on(Screen.PHONE).visit(site.url("/articles/dragged"));
        browser.ask("document.querySelector('.prose img').scrollIntoView()");
        Within.seconds(10, "a size is chosen", () -> chosen().contains("/media/media/green-light/"));
        assertThat(chosen()).contains(".webp?v=");
        assertThat(find(".prose img").getDomAttribute("alt")).isEqualTo("两个孩子在路口等绿灯");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aPictureThatIsPastedIsAskedForItsWordsAndCanBeLeftOut() throws Exception {
        String edition = begin("pasted-picture", "开头。");
        browser.visit(site.url(edition));
        drop(700, "IMG_0042.jpg", "paste");
        assertThat(find("#insert-reference").getDomProperty("value")).isEmpty();
        find("[data-close]").click();
        assertThat(browser.<Boolean>ask("return document.querySelector('dialog').open"))
                .isFalse();
        assertThat(find("#body").getDomProperty("value")).contains("开头。").doesNotContain("![");
        find("[data-media-open]").click();
        find("#insert-file").sendKeys(file("form.jpg", 710).toString());
        find("#insert-decorative").click();
        find("#insert-alt").sendKeys("");
        find("dialog .actions button").click();
        Within.seconds(
                15,
                "a name is asked for",
                () -> find("dialog .error-summary").getText().contains("名称"));
    }

    @Test
    void withoutScriptsAPictureIsBroughtInTheLibraryAndItsNameCopied() throws Exception {
        browser.withScripts(false).visit(site.url("/staff/media/new"));
        find("#file-1").sendKeys(file("x.jpg", 720).toString());
        find("#alt-1").sendKeys("一条斑马线");
        find("fieldset summary").click();
        find("#reference-1").sendKeys("zebra");
        send("form[enctype] .actions button");
        String markdown = find("#markdown").getDomProperty("value");
        assertThat(markdown).isEqualTo("![](/media/zebra.jpg)");
        String edition = begin("zebra-crossing", "看：\n\n" + markdown);
        Document seen = page(li, edition + "/page");
        assertThat(seen.select(".prose picture source").attr("srcset")).contains("/staff/media/zebra/400.webp");
        assertThat(seen.select(".prose img").attr("alt")).isEqualTo("一条斑马线");
        approve(edition);
        post(zhao, edition + "/publication", "page", hash(edition));
        assertThat(site.get("/articles/zebra-crossing").body()).contains("/media/media/zebra/400.webp?v=");
        assertThat(page(li, "/staff/media/zebra").select(".texts a").attr("href"))
                .isEqualTo("/articles/zebra-crossing");
    }

    @Test
    void whatMustStayInSightIsClickedOn() throws Exception {
        bring("clicked", 730);
        browser.visit(site.url("/staff/media/clicked"));
        browser.ask(
                "const f = document.querySelector('[data-focus]'); const b = f.getBoundingClientRect();"
                        + "f.dispatchEvent(new MouseEvent('click', {clientX: b.left + b.width / 4, clientY: b.top + b.height}))");
        assertThat(find("#focalX").getDomProperty("value")).isEqualTo("25");
        assertThat(find("#focalY").getDomProperty("value")).isIn("99", "100");
    }

    @Test
    void everyPageIsForEverybodyAndFitsAPhone() throws Exception {
        bring("seen-by-all", 740);
        List<String> wrong = new ArrayList<>();
        for (String path : List.of("/staff/media", "/staff/media/new?rows=2", "/staff/media/seen-by-all")) {
            for (Screen screen : List.of(Screen.PHONE, Screen.DESKTOP)) {
                for (boolean dark : List.of(false, true)) {
                    browser.on(screen).inDark(dark).visit(site.url(path));
                    wrong.addAll(Axe.violations(browser, path));
                    assertThat((Boolean) browser.ask(TOO_WIDE))
                            .as(path + " is too wide on " + screen)
                            .isFalse();
                    assertThat(browser.complaints()).isEmpty();
                }
            }
        }
        assertThat(wrong).isEmpty();
        browser.visit(site.url("/staff/media"));
        Within.seconds(
                10,
                "thumbnails are seen",
                () -> browser.ask("return document.querySelector('.media-list img').naturalWidth > 0"));
    }

    private void drop(int width, String name, String how) throws Exception {
        String bytes = Base64.getEncoder().encodeToString(Samples.picture(width, 650, "jpeg"));
        browser.ask(DROP, bytes, name, how);
    }

    private Path file(String name, int width) throws Exception {
        return Files.write(disk.resolve(name), Samples.picture(width, 300, "jpeg"));
    }

    private void bring(String reference, int width) throws Exception {
        browser.visit(site.url("/staff/media/new"));
        find("#file-1").sendKeys(file("x.jpg", width).toString());
        find("#alt-1").sendKeys("一条斑马线");
        find("fieldset summary").click();
        find("#reference-1").sendKeys(reference);
        send("form[enctype] .actions button");
        assertThat(browser.driver().getCurrentUrl()).endsWith("done=added");
    }

    private boolean isPreviewed() {
        return Boolean.TRUE.equals(
                browser.ask(
                        "const i = document.querySelector('.sheet').shadowRoot?.querySelector('.prose img');"
                                + "return !!i && i.complete && i.naturalWidth > 0 && i.currentSrc.includes('/staff/media/green-light/')"));
    }

    private String chosen() {
        return browser.ask("return document.querySelector('.prose img').currentSrc");
    }

    private String kept(String edition) {
        return page(li, edition).select("textarea[name=body]").text();
    }

    private void send(String selector) {
        WebElement button = find(selector);
        button.click();
        Patience.untilGone(browser, button);
    }

    private WebElement find(String selector) {
        return browser.driver().findElement(By.cssSelector(selector));
    }

    private void signIn(String cookie) {
        browser.driver().manage().addCookie(new Cookie("staff", cookie.substring("staff=".length())));
    }
}
