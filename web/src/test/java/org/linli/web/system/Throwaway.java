package org.linli.web.system;

import java.util.Map;

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
                    @GET @jakarta.ws.rs.Path("nothing") @Open public String nothing() { return "{}"; }
                }
            }
            """;

    private Throwaway() {}

    static byte[] jar() {
        return new TestJar(ID, "1.0.0")
                .compiled(Map.of("throwaway/Throwaway.java", SOURCE), "throwaway.Throwaway")
                .with("db/throwaway/V1__nothing.sql", "create table throwaway_nothing (id int primary key);")
                .bytes();
    }

    static void install(World world) {
        world.upload(jar()).required();
    }

    static void remove(World world) {
        world.operator
                .ask(Call.of("DELETE /programs/{program}").at("program", ID))
                .required();
    }
}
