package org.linli.programs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files of programs' own pages, as far as browsers may have them: what lies below {@code ui/dist} of a running version. */
@ApplicationScoped
public class ProgramFiles {

    private static final Pattern PATH =
            Pattern.compile("dist/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*");

    @Inject
    Programs programs;

    /**
     * A file of a program.
     *
     * @param path below {@code ui/}, as the manifest names it, such as {@code dist/index.8f3a.js}
     * @return its content; empty unless exactly this version is running and has the file
     */
    public Optional<byte[]> find(String program, String version, String path) {
        return programs.find(program)
                .filter(running -> running.version().equals(version) && isServed(path))
                .map(running -> running.files().get("ui/" + path));
    }

    static boolean isServed(String path) {
        return PATH.matcher(path).matches();
    }
}
