package org.linli.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.spi.Needs;
import org.linli.spi.Open;

class ApiDocumentTest {

    /** Serves what the parts below describe. */
    @Path("communities/{community}/things")
    public static class ThingsResource {

        @POST
        @Needs("things.make")
        public void make() {
            // never called
        }

        @GET
        @Path("{thing: [a-z]{1,9}}")
        @Needs("things.see")
        public void one() {
            // never called
        }

        @GET
        @Open
        public void one(String overloaded) {
            // never called
        }
    }

    @Test
    void saysOfEachOperationWhoMayCallItAndWhatEveryOperationHas() {
        JsonObject post = operation(ApiDocument.of(List.of(part(""))));

        assertThat(post.getString("operationId")).isEqualTo("things.make");
        assertThat(post.getString("x-needs")).isEqualTo("things.make");
        assertThat(post.getJsonObject("responses")).containsOnlyKeys("204", "4XX", "5XX");
        assertThat(post.getJsonArray("parameters").toString()).contains("parameters/Community", "IdempotencyKey");
    }

    @Test
    void tellsMethodsOfOneNameApart() {
        JsonObject get = Json.createObjectBuilder()
                .add("operationId", ThingsResource.class.getName() + "_one")
                .build();
        JsonObject paths = Json.createObjectBuilder()
                .add(
                        "/communities/{community}/things",
                        Json.createObjectBuilder().add("get", get))
                .add(
                        "/communities/{community}/things/{thing}",
                        Json.createObjectBuilder().add("get", get))
                .build();
        ApiPart part =
                new ApiPart("", Json.createObjectBuilder().add("paths", paths).build(), code());

        JsonObject found = ApiDocument.of(List.of(part)).getJsonObject("paths");

        assertThat(found.getJsonObject("/api/v1/communities/{community}/things").getJsonObject("get"))
                .containsEntry("x-open", JsonValue.TRUE)
                .containsEntry("operationId", Json.createValue("things.one.get"));
        assertThat(found.getJsonObject("/api/v1/communities/{community}/things/{thing}")
                        .getJsonObject("get"))
                .containsEntry("x-needs", Json.createValue("things.see"))
                .containsEntry("operationId", Json.createValue("things.one.{thing}.get"));
    }

    @Test
    void tellsSchemasOfProgramsFromThoseOfThePlatform() {
        JsonObject document = ApiDocument.of(List.of(part(""), part("community-canteen")));

        assertThat(document.getJsonObject("components").getJsonObject("schemas"))
                .containsKeys("Problem", "Thing", "community-canteen.Thing");
        assertThat(operation(document).toString()).contains("#/components/schemas/community-canteen.Thing");
    }

    @Test
    void leavesOutWhatIsNotOurs() {
        ApiPart foreign = new ApiPart("", json("""
                {"paths": {"/application.wadl": {"get": {"operationId": "org.glassfish.Wadl_get", "responses": {}}}}}
                """), code());

        assertThat(ApiDocument.of(List.of(foreign)).getJsonObject("paths")).isEmpty();
    }

    @Test
    void isTheSameInYaml() {
        String yaml = Yaml.of(ApiDocument.of(List.of(part(""))));

        assertThat(yaml)
                .startsWith("\"openapi\": \"3.1.0\"\n")
                .contains("\n  \"/api/v1/communities/{community}/things\":\n    \"post\":\n");
    }

    private static JsonObject operation(JsonObject document) {
        return document.getJsonObject("paths")
                .getJsonObject("/api/v1/communities/{community}/things")
                .getJsonObject("post");
    }

    private static ApiPart part(String owner) {
        JsonObject body = Json.createObjectBuilder()
                .add("$ref", "#/components/schemas/Thing")
                .build();
        JsonObject post = Json.createObjectBuilder()
                .add("operationId", ThingsResource.class.getName() + "_make")
                .add("requestBody", body)
                .build();
        JsonObject document = Json.createObjectBuilder()
                .add(
                        "paths",
                        Json.createObjectBuilder()
                                .add(
                                        "/communities/{community}/things",
                                        Json.createObjectBuilder().add("post", post)))
                .add(
                        "components",
                        Json.createObjectBuilder()
                                .add("schemas", Json.createObjectBuilder().add("Thing", JsonObject.EMPTY_JSON_OBJECT)))
                .build();
        return new ApiPart(owner, document, code());
    }

    private static ClassLoader code() {
        return ApiDocumentTest.class.getClassLoader();
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
