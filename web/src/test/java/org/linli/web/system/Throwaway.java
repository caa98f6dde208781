package org.linli.web.system;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A program that does nothing, made to be installed and removed. */
final class Throwaway {

    static final String ID = "throwaway";

    private static final String SOURCE = """
            package throwaway;
            import jakarta.ws.rs.GET;
            import org.linli.spi.*;
            @org.pf4j.Extension
            public final class Throwaway implements ServiceProgram {
                @Override public Texts name() { return Texts.of("试用", "Throwaway"); }
                @Override public Texts summary() { return Texts.of("试用", "Made to be removed."); }
                @Override public Class<?> resource() { return Nothing.class; }
                @jakarta.ws.rs.Path("communities/{community}/programs/throwaway")
                public static final class Nothing {
                    @GET @Open public String nothing() { return "{}"; }
                }
            }
            """;

    private Throwaway() {}

    static byte[] jar() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Plugin-Id", ID);
        main.putValue("Plugin-Version", "1.0.0");
        main.putValue("Linli-Spi", "1");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Path folder = Files.createTempDirectory("throwaway");
            Map<String, byte[]> classes =
                    Compiled.classes(folder, Map.of("throwaway/Throwaway.java", SOURCE), List.of());
            try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
                add(jar, "META-INF/extensions.idx", "throwaway.Throwaway\n".getBytes(StandardCharsets.UTF_8));
                for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
                    add(jar, entry.getKey(), entry.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }

    static void install(World world) {
        byte[] jar = jar();
        world.operator
                .ask(Call.of("POST /programs")
                        .body("application/java-archive", jar)
                        .header("Linli-Signature", world.system.key().sign(jar)))
                .required();
    }

    static void remove(World world) {
        world.operator
                .ask(Call.of("DELETE /programs/{program}").at("program", ID))
                .required();
    }
}
