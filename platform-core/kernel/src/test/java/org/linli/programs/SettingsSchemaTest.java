package org.linli.programs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.validation.constraints.Max;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.linli.spi.Label;
import org.linli.spi.Money;

class SettingsSchemaTest {

    /** A program's settings. */
    record Prices(
            @Label(zh = "每份价格", en = "Price of a portion") @Money @Max(20_000)
            int priceFen,

            @Label(zh = "几份", en = "Portions") int portions) {}

    private final JsonObject properties =
            SettingsSchema.of(Prices.class, Locale.ENGLISH).asJsonObject().getJsonObject("properties");

    @Test
    void saysWhatAnAmountOfMoneyIs() {
        JsonObject price = properties.getJsonObject("priceFen");

        assertThat(price.getString("type")).isEqualTo("integer");
        assertThat(price.getString("format")).isEqualTo("money");
        assertThat(price.getInt("maximum")).isEqualTo(20_000);
        assertThat(price.getString("title")).isEqualTo("Price of a portion");
    }

    @Test
    void takesNoOtherNumberForMoney() {
        assertThat(properties.getJsonObject("portions").getString("format", "")).isNotEqualTo("money");
    }
}
