package org.openday.testing;

import java.io.File;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium, one for all tests of a JVM, that notes everything a page does wrong. */
public final class Browser {

    private static final File CHROMIUM = new File("/usr/bin/chromium");
    private static final File DRIVER = new File("/usr/bin/chromedriver");
    // It warns that it has no typed DevTools for this Chromium; we send commands by name.
    private static final Logger CHATTER = Logger.getLogger("org.openqa.selenium");
    private static Browser only;

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** The browser in its first state: desktop, light, scripts on, without cookies. Skips the test, loudly, where there is none. */
    public static synchronized Browser open() {
        if (!CHROMIUM.canExecute() || !DRIVER.canExecute()) {
            System.err.println(
                    "NO BROWSER: " + CHROMIUM + " and " + DRIVER + " are needed; browser tests are SKIPPED.");
            Assumptions.abort("no browser");
        }
        if (only == null) {
            CHATTER.setLevel(Level.SEVERE);
            only = new Browser(start());
            Runtime.getRuntime().addShutdownHook(new Thread(only.driver::quit));
        }
        return only.command("Network.clearBrowserCookies", Map.of())
                .on(Screen.DESKTOP)
                .inDark(false)
                .withScripts(true);
    }

    private static ChromeDriver start() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--hide-scrollbars");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        return new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build(), options);
    }

    public Browser on(Screen screen) {
        return command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", screen.width(), "height", screen.height(), "deviceScaleFactor", 1, "mobile", false));
    }

    public Browser inDark(boolean dark) {
        Map<String, Object> scheme = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        return command("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
    }

    public Browser withScripts(boolean scripts) {
        return command("Emulation.setScriptExecutionDisabled", Map.of("value", !scripts));
    }

    /** Goes to an address and forgets what was wrong before. */
    public Browser visit(URI address) {
        log(LogType.BROWSER);
        log(LogType.PERFORMANCE);
        driver.get(address.toString());
        return this;
    }

    /** What was wrong since the last visit: console errors, violated policies, requests to other origins. */
    public List<String> complaints() {
        URI own = URI.create(driver.getCurrentUrl());
        List<String> complaints = new ArrayList<>(log(LogType.BROWSER).stream()
                .filter(line -> !line.startsWith(own + " - Failed to load resource"))
                .toList());
        requests().stream()
                .filter(url -> url.startsWith("http") && !url.startsWith("http://" + own.getAuthority() + "/"))
                .forEach(url -> complaints.add("Request to another origin: " + url));
        return complaints;
    }

    /** The addresses of everything that was asked for since the last visit. */
    public List<String> requests() {
        return log(LogType.PERFORMANCE).stream()
                .filter(line -> line.contains("\"Network.requestWillBeSent\""))
                .map(Browser::requested)
                .toList();
    }

    /** Evaluates JavaScript with a {@code return}. */
    @SuppressWarnings("unchecked")
    public <T> T ask(String script, Object... arguments) {
        return (T) ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    /** The whole page as PNG. */
    public byte[] screenshot() {
        Map<String, Object> shot = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        return Base64.getDecoder().decode((String) shot.get("data"));
    }

    public ChromeDriver driver() {
        return driver;
    }

    private Browser command(String name, Map<String, Object> parameters) {
        driver.executeCdpCommand(name, parameters);
        return this;
    }

    private List<String> log(String type) {
        return driver.manage().logs().get(type).getAll().stream()
                .map(entry -> entry.getMessage())
                .toList();
    }

    private static String requested(String line) {
        Map<?, ?> message =
                (Map<?, ?>) new Json().<Map<?, ?>>toType(line, Map.class).get("message");
        Map<?, ?> request = (Map<?, ?>) ((Map<?, ?>) message.get("params")).get("request");
        return String.valueOf(request.get("url"));
    }
}
