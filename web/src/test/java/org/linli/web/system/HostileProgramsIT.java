package org.linli.web.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.spi.Role;

@ExtendWith(SharedSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileProgramsIT {

    private World world;
    private Neighbourhood here;
    private String day = "";
    private List<String> known = List.of();
    private Rows rows;
    private List<String> tables;
    private List<Path> files;

    @BeforeAll
    void aHealthyProgramServes(StartedSystem system) throws Exception {
        world = new World(system);
        here = world.neighbourhood();
        world.upload(NotesProgram.first()).required();
        NotesProgram.put(here, "ENABLED").required();
        NotesProgram.leave(here, "still here").required();
        day = CanteenRecipes.menuDay(here);
        known = ids();
        try (Connection connection = system.connection()) {
            rows = Rows.of(connection, here.code);
            tables = tables(connection);
        }
        files = files();
    }

    @AfterAll
    void itIsTakenAway() {
        world.operator
                .ask(program("DELETE /programs/{program}", NotesProgram.ID))
                .required();
        world.operator
                .ask(program("DELETE /programs/{program}/data", NotesProgram.ID))
                .required();
    }

    @ParameterizedTest
    @EnumSource
    void isRefusedWithItsReasonAndHarmsNothing(Hostile hostile) throws Exception {
        byte[] jar = hostile.jar();

        Answer answer = world.upload(jar, hostile.signature(world.system.key(), jar));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("program-refused");
        assertThat(answer.json().getString("detail")).contains(hostile.en);
        JsonObject shown = shown("en").orElseThrow();
        assertThat(shown.getString("state")).isEqualTo("FAILED");
        assertThat(shown.getString("reason")).contains(hostile.en);
        JsonObject inChinese = shown("zh-CN").orElseThrow();
        assertThat(inChinese.getString("reason")).contains(hostile.zh);
        Sizes.report(hostile + ": " + shown.getString("id") + ": " + inChinese.getString("reason") + " | "
                + shown.getString("reason"));
        everythingElseWorks();
        forget(shown.getString("id"));
        nothingIsLeft();
    }

    private void everythingElseWorks() {
        assertThat(NotesProgram.read(here).required().body()).contains("still here");
        Call menu = here.here("GET /communities/{community}/programs/community-canteen/menu");
        assertThat(here.person(Role.RESIDENT)
                        .ask(menu.asking("week", day))
                        .required()
                        .body())
                .contains(here.sign);
        assertThat(here.person(Role.VOLUNTEER)
                        .ask(here.here("GET /communities/{community}/shifts"))
                        .status())
                .isEqualTo(200);
        assertThat(world.system
                        .stranger()
                        .askAt("/health/ready", "application/json")
                        .status())
                .isEqualTo(200);
    }

    /** The operator takes it off the list; what was put into its own tables goes as well. */
    private void forget(String id) {
        world.operator.ask(program("DELETE /programs/{program}", id)).required();
        if (shown("en").isPresent()) {
            world.operator.ask(program("DELETE /programs/{program}/data", id)).required();
        }
        assertThat(shown("en")).isEmpty();
    }

    private void nothingIsLeft() throws IOException, SQLException {
        assertThat(files()).isEqualTo(files);
        try (Connection connection = world.system.connection()) {
            assertThat(tables(connection)).isEqualTo(tables);
            assertThat(rows.withoutPeople()
                            .differences(Rows.of(connection, here.code).withoutPeople()))
                    .isEmpty();
        }
    }

    /** What the operator's list has that it had not before. */
    private Optional<JsonObject> shown(String language) {
        return listed(language)
                .filter(program -> !known.contains(program.getString("id")))
                .findFirst();
    }

    private List<String> ids() {
        return listed("en").map(program -> program.getString("id")).toList();
    }

    private Stream<JsonObject> listed(String language) {
        Call list = Call.of("GET /programs").header("Accept-Language", language);
        return world.operator.ask(list).required().json().getJsonArray("items").stream()
                .map(JsonValue::asJsonObject);
    }

    private static Call program(String operation, String id) {
        return Call.of(operation).at("program", id);
    }

    /** What lies in the folder of installed programs, and what is unpacked to be run. */
    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        Path unpacked = Path.of(System.getProperty("java.io.tmpdir"), "linli-programs-" + world.system.pid());
        for (Path folder : List.of(world.system.programs(), unpacked)) {
            try (Stream<Path> found = Files.walk(folder)) {
                found.sorted().forEach(files::add);
            }
        }
        return files;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select table_name from information_schema.tables where table_schema = database() order by 1")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }
}
