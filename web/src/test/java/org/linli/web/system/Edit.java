package org.linli.web.system;

import java.io.IOException;
import java.nio.file.Files;

/**
 * A mistake in one file.
 *
 * @param file the source or resource in which it is made
 * @param text what stands there
 * @param mistake what stands there instead
 */
record Edit(String file, String text, String mistake) {

    /** The module's folder, the last part of its path. */
    String module() {
        return file.replaceFirst("/src/main/.*", "").replaceFirst(".*/", "");
    }

    /** Its name inside the module's jar, of a source without its package's root. */
    String inside() {
        return file.replaceFirst(".*/src/main/(java|resources)/", "");
    }

    boolean isSource() {
        return file.endsWith(".java");
    }

    /** The whole file as it stands, before this and any other mistake. */
    String original() throws IOException {
        return Files.readString(Built.ROOT.resolve(file));
    }

    /** A test with a mistake that does not apply any more fails and has to be renewed. */
    String in(String content) {
        if (!content.contains(text)) {
            throw new IllegalStateException("The mistake applies no more: " + file + " has no " + text);
        }
        return content.replace(text, mistake);
    }
}
