package org.linli.web;

/** Text made harmless for the place in a page where it goes. */
final class Escaped {

    private Escaped() {}

    /** For element content and for attributes in double quotes. */
    static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /**
     * JSON for the inside of a {@code script} element. The letters that could end the element or begin a comment are written as
     * escapes, which mean the same inside JSON's strings and occur nowhere else in it.
     */
    static String json(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
