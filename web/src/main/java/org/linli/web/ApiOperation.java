package org.linli.web;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.identity.SignedIn;
import org.linli.spi.Needs;
import org.linli.spi.Open;

/** One operation of a part, and the method that serves it, whose annotations say who may call it. */
record ApiOperation(ApiPart part, JsonObject operation, Method method) {

    private static final Set<String> WRITES = Set.of("post", "put", "patch", "delete");
    private static final Pattern ID = Pattern.compile("(org\\.linli\\.[\\w.$]+)_(\\w+)");
    private static final Pattern PATTERN = Pattern.compile("\\{\\s*(\\w+)\\s*:[^{}]*(?:\\{[^{}]*}[^{}]*)*}");
    private static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)}");

    /** The name alone does not tell methods apart that are overloaded, so verb and path have to be the method's too. */
    static Optional<ApiOperation> find(ApiPart part, JsonObject operation, String path, String verb) {
        Matcher id = ID.matcher(operation.getString("operationId", ""));
        if (!id.matches()) {
            return Optional.empty();
        }
        return served(part.code(), id.group(1), id.group(2)).stream()
                .filter(method -> serves(method, path, verb))
                .findFirst()
                .map(method -> new ApiOperation(part, operation, method));
    }

    private static List<Method> served(ClassLoader code, String type, String name) {
        try {
            return Arrays.stream(Class.forName(type, false, code).getMethods())
                    .filter(method ->
                            method.getName().equals(name) && verb(method).isPresent())
                    .toList();
        } catch (ClassNotFoundException e) {
            return List.of();
        }
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static boolean serves(Method method, String path, String verb) {
        String declared =
                path(method.getDeclaringClass().getAnnotation(Path.class)) + path(method.getAnnotation(Path.class));
        return verb(method).filter(verb::equalsIgnoreCase).isPresent() && path.endsWith(declared);
    }

    private static String path(@Nullable Path annotation) {
        String steps =
                annotation == null ? "" : PATTERN.matcher(annotation.value()).replaceAll("{$1}");
        String trimmed = steps.replaceAll("^/+|/+$", "");
        return trimmed.isEmpty() ? "" : '/' + trimmed;
    }

    JsonObject described(String path, String verb) {
        JsonObjectBuilder described = Json.createObjectBuilder(operation)
                .add("operationId", name(verb))
                .add("tags", Json.createArrayBuilder().add(feature()))
                .add("parameters", parameters(path, verb))
                .add("responses", responses());
        addAccess(described);
        return described.build();
    }

    private String feature() {
        String home = method.getDeclaringClass().getPackageName();
        return part.owner().isEmpty() ? home.substring(home.lastIndexOf('.') + 1) : part.owner();
    }

    /** Of a method that is overloaded, path and verb belong to the name. */
    private String name(String verb) {
        String resource = method.getDeclaringClass().getSimpleName().replaceAll("Resource$", "");
        String name = Character.toLowerCase(resource.charAt(0)) + resource.substring(1) + '.' + method.getName();
        boolean alone = served(part.code(), method.getDeclaringClass().getName(), method.getName())
                        .size()
                == 1;
        return part.schemaPrefix()
                + name
                + (alone ? "" : path(method.getAnnotation(Path.class)).replace('/', '.') + '.' + verb);
    }

    private void addAccess(JsonObjectBuilder described) {
        Needs needs = method.getAnnotation(Needs.class);
        if (needs != null) {
            described.add("x-needs", needs.value());
        } else if (method.isAnnotationPresent(Open.class)) {
            described.add("x-open", true);
        } else if (method.isAnnotationPresent(SignedIn.class)) {
            described.add("x-signed-in", true);
        }
        if (!method.isAnnotationPresent(Open.class)) {
            described.add("security", ApiWords.SECURITY);
        }
    }

    /** Those declared, those that only the path names since the edge reads them, and the key of a write. */
    private JsonArray parameters(String path, String verb) {
        JsonArray declared =
                operation.get("parameters") instanceof JsonArray array ? array : JsonArray.EMPTY_JSON_ARRAY;
        Set<String> names = declared.getValuesAs(JsonObject.class).stream()
                .map(parameter -> parameter.getString("name", ""))
                .collect(Collectors.toSet());
        JsonArrayBuilder parameters = Json.createArrayBuilder();
        Matcher named = IN_PATH.matcher(path);
        while (named.find()) {
            if (!names.contains(named.group(1))) {
                parameters.add(ApiWords.inPath(named.group(1)));
            }
        }
        declared.forEach(parameters::add);
        if (WRITES.contains(verb) && !names.contains("Idempotency-Key")) {
            parameters.add(ApiWords.IDEMPOTENCY_KEY);
        }
        return parameters.build();
    }

    private JsonObject responses() {
        JsonObject declared = operation.getJsonObject("responses");
        JsonObjectBuilder responses = Json.createObjectBuilder();
        if (method.getReturnType() == void.class) {
            responses.add("204", Json.createObjectBuilder().add("description", "Done"));
        } else if (declared != null) {
            declared.forEach(responses::add);
        }
        return responses
                .add("4XX", ApiWords.PROBLEM)
                .add("5XX", ApiWords.PROBLEM)
                .build();
    }
}
