package org.linli.web;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.spi.Texts;

/**
 * The HTML around the pages: all that the browser needs to fetch at once, what the page starts with, and a skeleton of its first
 * screen.
 *
 * @param entry {@code m} or {@code console}
 * @param title of the first screen
 * @param phone of the community, for those whose browser shows nothing else
 * @param boot JSON of what the page starts with
 * @param nonce lets the import map pass the content security policy
 */
record Page(
        String entry,
        Locale locale,
        int elder,
        String title,
        @Nullable String phone,
        String boot,
        String nonce) {

    private static final Texts DESCRIPTION =
            Texts.of("社区里的志愿服务、助餐和互助", "Volunteering, meals and mutual help in your community");
    private static final Texts OPENING = Texts.of("正在打开，请稍等", "Opening, one moment please");
    private static final Texts NO_SCRIPT = Texts.of(
            "这个页面需要 JavaScript，请在浏览器里打开它，或换一个浏览器。",
            "This page needs JavaScript: allow it in your browser, or try another one.");
    private static final Texts CALL = Texts.of("也可以打电话给社区：", "Or call the community: ");

    String html(BuiltPages files) {
        String language = BuiltPages.language(locale);
        return """
                <!doctype html>
                <html lang="%s" data-elder="%d">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
                <title>%s</title>
                <meta name="description" content="%s">
                <meta name="theme-color" content="#fbf8f3">
                <meta name="format-detection" content="telephone=no">
                %s
                <script type="importmap" nonce="%s">%s</script>
                %s
                <script type="module" src="%s"></script>
                <link rel="icon" href="/icon.svg" type="image/svg+xml">
                <link rel="manifest" href="/manifest.webmanifest">
                </head>
                <body>
                <div id="app">%s</div>
                %s
                <script type="application/json" id="boot">%s</script>
                </body>
                </html>
                """.formatted(
                        language,
                        elder,
                        Escaped.html(fullTitle()),
                        Escaped.html(DESCRIPTION.in(locale)),
                        lines("<link rel=\"stylesheet\" href=\"%s\">", files.styles(entry)),
                        nonce,
                        Escaped.json(files.importMap().toString()),
                        lines("<link rel=\"modulepreload\" href=\"%s\">", files.modules(entry, locale)),
                        files.script(entry),
                        skeleton(),
                        noScript(),
                        Escaped.json(boot));
    }

    private String fullTitle() {
        String site = PageTitles.SITE.in(locale);
        return title.isEmpty() ? site : title + " · " + site;
    }

    private static String lines(String pattern, Iterable<String> files) {
        StringBuilder lines = new StringBuilder();
        files.forEach(
                file -> lines.append(pattern.formatted(Escaped.html(file))).append('\n'));
        return lines.toString().stripTrailing();
    }

    /** Drawn with the classes of the page's own stylesheet, so that nothing moves when the page takes over. */
    private String skeleton() {
        String cards = java.util.stream.Stream.generate(() -> "<div class=\"ln-skeleton\" aria-hidden=\"true\"></div>")
                .limit(3)
                .collect(Collectors.joining());
        return """
                <main class="%s-main"><div class="stack-l">\
                <header class="ln-top"><h1 class="ln-top-title">%s</h1></header>\
                <div class="stack"><p class="sr-only" role="status">%s</p>%s</div></div></main>""".formatted(
                        entry.equals("console") ? "d" : "m",
                        Escaped.html(title.isEmpty() ? PageTitles.SITE.in(locale) : title),
                        Escaped.html(OPENING.in(locale)),
                        cards);
    }

    private String noScript() {
        String call = phone == null
                ? ""
                : " " + Escaped.html(CALL.in(locale)) + "<a href=\"tel:%1$s\">%1$s</a>".formatted(Escaped.html(phone));
        return "<noscript><p>" + Escaped.html(NO_SCRIPT.in(locale)) + call + "</p></noscript>";
    }
}
