package org.linli.programs;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.linli.spi.Texts;

/** A text in both languages in one column of 500 characters, one line each. What is too long ends in an ellipsis. */
@Converter
public class KeptTexts implements AttributeConverter<@Nullable Texts, @Nullable String> {

    private static final int LONGEST = 249;

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Texts texts) {
        return texts == null ? null : line(texts.zh()) + "\n" + line(texts.en());
    }

    @Override
    public @Nullable Texts convertToEntityAttribute(@Nullable String kept) {
        if (kept == null || kept.isBlank()) {
            return null;
        }
        String[] lines = kept.split("\n", 2);
        return Texts.of(lines[0], lines[lines.length - 1]);
    }

    private static String line(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
