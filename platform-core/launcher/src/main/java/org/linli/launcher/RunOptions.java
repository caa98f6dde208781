package org.linli.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What {@code ./linli run} was asked for. */
record RunOptions(
        Path var,
        Path war,
        Path payara,
        Path programs,
        List<Path> builtIn,
        String address,
        int port,
        String heap,
        Optional<District> ownDistrict) {

    private static final Set<String> NAMES =
            Set.of("var", "war", "payara", "port", "address", "heap", "program-dir", "district", "district-name");

    /** Somebody's own district, to begin with nothing in it. */
    record District(String code, String name) {}

    static RunOptions of(List<String> words) {
        Options options = Options.of(words, NAMES, Set.of("empty"));
        Path var = options.path("var", "var");
        return new RunOptions(
                var,
                options.path("war", "web/target/linli.war"),
                options.path("payara", "platform-core/launcher/target/payara-micro.jar"),
                options.path("program-dir", var.resolve("programs").toString()),
                options.rest().stream().map(Path::of).toList(),
                options.text("address").orElse("127.0.0.1"),
                options.port(8080),
                options.text("heap").orElse("512m"),
                options.has("empty") ? Optional.of(district(options)) : Optional.empty());
    }

    private static District district(Options options) {
        String code = options.text("district").orElse("");
        if (!code.matches("\\d{6}")) {
            throw new CannotRun(
                    "--empty wants your district's code of six digits and its name:"
                            + " --empty --district 220184 --district-name 公主岭市",
                    "--empty 需要六位区划代码和名称：--empty --district 220184 --district-name 公主岭市");
        }
        return new District(code, options.text("district-name").orElse(code));
    }

    Path keys() {
        return var.resolve("keys");
    }

    /** Where the server writes the log-ins of the demo, or of the first person of one's own district. */
    Path accounts() {
        return var.resolve("demo-accounts.tsv");
    }

    /** The server's configuration; what the environment says already stands. */
    Map<String, String> configuration() {
        Map<String, String> names = new HashMap<>(Map.of(
                "LINLI_PROGRAMS_DIR", programs.toString(),
                "LINLI_PROGRAMS_KEYS", keys().toString(),
                "LINLI_PROGRAMS_SIGNATURES", "required",
                "LINLI_DEMO_ACCOUNTS", accounts().toString(),
                "LINLI_DEMO", Boolean.toString(ownDistrict.isEmpty())));
        ownDistrict.ifPresent(district -> {
            names.put("LINLI_EMPTY_DISTRICT", district.code());
            names.put("LINLI_EMPTY_DISTRICT_NAME", district.name());
        });
        names.keySet().removeAll(System.getenv().keySet());
        return names;
    }

    void check() {
        Checks.isThere(war);
        Checks.isThere(payara);
        Checks.portIsFree(address, port);
        Checks.diskHasRoom(var, !MariaDbHome.isUnpacked());
        Checks.holdsNothingElse(var, ownDistrict.map(District::code).orElse("demo"));
    }
}
