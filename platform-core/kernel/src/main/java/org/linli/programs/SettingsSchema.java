package org.linli.programs;

import com.github.victools.jsonschema.generator.CustomPropertyDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.linli.spi.Label;
import org.linli.spi.Money;

/** The JSON Schema 2020-12 of a settings record: types from its components, bounds from their constraints, titles from their labels. */
final class SettingsSchema {

    private SettingsSchema() {}

    /** A generator of its own each time, so that no program's class is remembered. */
    static JsonValue of(Class<? extends Record> settings, Locale locale) {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JakartaValidationModule(
                        JakartaValidationOption.NOT_NULLABLE_FIELD_IS_REQUIRED,
                        JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS))
                .with(Option.EXTRA_OPEN_API_FORMAT_VALUES);
        builder.forTypesInGeneral().withPropertySorter((unusedOne, unusedOther) -> 0); // as the record names them
        builder.forFields()
                .withCustomDefinitionProvider(SettingsSchema::money)
                .withTitleResolver(field -> title(field.getAnnotation(Label.class), locale));
        String schema =
                new SchemaGenerator(builder.build()).generateSchema(settings).toString();
        try (JsonReader reader = Json.createReader(new StringReader(schema))) {
            return reader.readValue();
        }
    }

    /** An amount is money and no 32-bit number: two formats in one place would become a schema of two parts. */
    private static @Nullable CustomPropertyDefinition money(FieldScope field, SchemaGenerationContext context) {
        return field.getAnnotation(Money.class) == null
                ? null
                : new CustomPropertyDefinition(context.getGeneratorConfig()
                        .createObjectNode()
                        .put("type", "integer")
                        .put("format", "money"));
    }

    private static @Nullable String title(@Nullable Label label, Locale locale) {
        if (label == null) {
            return null;
        }
        return "en".equals(locale.getLanguage()) ? label.en() : label.zh();
    }
}
