package org.linli.web.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody at a phone or a desk, with a browser of their own.
 *
 * <p>Every page that they look at is kept as a picture in Chinese, in English and in the elder mode, and is judged by axe. An error on
 * the console and a request to another origin fail the walk.
 */
final class Neighbour implements AutoCloseable {

    /** Where the pictures lie, numbered in the order of the walk. */
    static final Path PICTURES = Path.of("target/screenshots");

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static int pictures;

    private final Browser browser;
    private final URI home;
    private final int width;
    private final int height;
    private final BrowserContext context;
    private final Page page;
    private final List<String> wrong = new ArrayList<>();

    private Neighbour(Browser browser, URI home, int width, int height) {
        this.browser = browser;
        this.home = home;
        this.width = width;
        this.height = height;
        this.context = context("zh-CN", "0");
        this.page = watched(context);
    }

    static Neighbour onAPhone(Browser browser, URI home) {
        return new Neighbour(browser, home, 360, 740);
    }

    static Neighbour atADesk(Browser browser, URI home) {
        return new Neighbour(browser, home, 1280, 800);
    }

    private BrowserContext context(String locale, String elder) {
        BrowserContext fresh = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setHasTouch(width < 500)
                .setLocale(locale)
                .setTimezoneId("Asia/Shanghai"));
        fresh.setDefaultTimeout(60_000);
        fresh.addCookies(List.of(cookie("linli_locale", locale), cookie("linli_elder", elder)));
        return fresh;
    }

    private Cookie cookie(String name, String value) {
        return new Cookie(name, value).setUrl(home.toString());
    }

    private Page watched(BrowserContext of) {
        Page opened = of.newPage();
        opened.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                wrong.add("console: " + message.text() + " at " + opened.url());
            }
        });
        opened.onPageError(error -> wrong.add("script: " + error));
        opened.onRequest(request -> {
            if (!request.url().startsWith(home.toString()) && !request.url().startsWith("data:")) {
                wrong.add("request to " + request.url());
            }
        });
        return opened;
    }

    Neighbour open(String path) {
        page.navigate(path.startsWith("http") ? path : home.resolve(path).toString());
        return settled();
    }

    Neighbour settled() {
        settle(page);
        return this;
    }

    /** Nothing is being loaded, and nothing is shown in place of what is. */
    private static void settle(Page shown) {
        shown.waitForLoadState(LoadState.NETWORKIDLE);
        shown.locator(".ln-skeleton")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Waits until the address is this one. */
    Neighbour arrivesAt(String path) {
        page.waitForURL(home.resolve(path).toString());
        return settled();
    }

    Neighbour presses(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return this;
    }

    Neighbour follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return this;
    }

    Neighbour fills(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(text);
        return this;
    }

    Neighbour picks(String choice) {
        page.getByText(choice, new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        return this;
    }

    Neighbour chooses(String label, Path file) {
        page.getByLabel(label).setInputFiles(file);
        return this;
    }

    Neighbour sees(String text) {
        page.getByText(text).first().waitFor();
        return this;
    }

    /** The named dialog, when it is open. */
    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    Page page() {
        return page;
    }

    Neighbour signsIn(String login, String password) {
        fills("登录名或手机号", login).fills("密码", password).presses("登录");
        page.waitForURL(address -> !address.contains("/sign-in"));
        return settled();
    }

    /** Keeps a picture of the page as it is, and of the same address in English and in the elder mode; axe finds nothing in any. */
    Neighbour looks(String what) {
        settled();
        pictures++;
        judge(page, what + "-zh");
        for (String variant : List.of("en/0", "zh-CN/2")) {
            String[] parts = variant.split("/");
            try (BrowserContext other = context(parts[0], parts[1])) {
                other.addCookies(session());
                Page twin = watched(other);
                twin.navigate(page.url());
                settle(twin);
                judge(twin, what + (parts[1].equals("0") ? "-en" : "-elder"));
            }
        }
        return this;
    }

    private List<Cookie> session() {
        return context.cookies().stream()
                .filter(cookie -> cookie.name.equals("linli_session"))
                .toList();
    }

    private void judge(Page shown, String name) {
        String picture = "%02d-%s.png".formatted(pictures, name);
        shown.screenshot(
                new Page.ScreenshotOptions().setPath(PICTURES.resolve(picture)).setFullPage(true));
        AxeResults results = new AxeBuilder(shown).withTags(RULES).analyze();
        assertThat(results.getViolations().stream().flatMap(Neighbour::words))
                .as("axe on %s", picture)
                .isEmpty();
    }

    private static Stream<String> words(Rule rule) {
        return rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml());
    }

    /** Nothing went wrong behind the pages. */
    void endsWell() {
        assertThat(wrong).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
