package org.linli.spi;

import java.text.MessageFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One text in the two languages of the platform. May hold {@link MessageFormat} places such as <code>{0}</code>.
 *
 * @param zh Simplified Chinese, not blank
 * @param en English, not blank
 */
public record Texts(String zh, String en) {

    public Texts {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("A text needs both languages: zh '" + zh + "', en '" + en + "'");
        }
    }

    public static Texts of(String zh, String en) {
        return new Texts(zh, en);
    }

    /** The text in the caller's language; Chinese unless the language is English. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : zh;
    }

    /** This text with its places filled, each argument in the text's own language when it is itself a text. */
    public Texts with(@Nullable Object... arguments) {
        return new Texts(filled(zh, Locale.SIMPLIFIED_CHINESE, arguments), filled(en, Locale.ENGLISH, arguments));
    }

    private static String filled(String pattern, Locale locale, @Nullable Object[] arguments) {
        Object[] spoken = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            spoken[i] = arguments[i] instanceof Texts texts ? texts.in(locale) : String.valueOf(arguments[i]);
        }
        return new MessageFormat(pattern.replace("'", "''"), locale).format(spoken);
    }
}
