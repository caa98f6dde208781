package org.linli.web.system;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands the one {@link StartedSystem} of a test run to every test that asks for it, and its {@link TestDatabase} likewise; both are
 * started when first asked for and stopped at the end of the run.
 */
public final class SharedSystem implements ParameterResolver {

    private static final Namespace RUN = Namespace.create(SharedSystem.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == StartedSystem.class || type == TestDatabase.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        ExtensionContext.Store run = test.getRoot().getStore(RUN);
        TestDatabase database = run.computeIfAbsent(
                "database",
                key -> TestDatabase.start(Path.of("target/systems/database").toAbsolutePath()),
                TestDatabase.class);
        if (parameter.getParameter().getType() == TestDatabase.class) {
            return database;
        }
        return run.computeIfAbsent(
                "system",
                key -> StartedSystem.start("system", database, Built.war(), Built.programs()),
                StartedSystem.class);
    }
}
