package org.linli.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.util.List;

/** Puts the programs that come with Linli, signed, into the folder that the server reads. */
record BuiltInPrograms(Path folder, Signer signer) {

    /** A jar that lies there already with the same bytes and a signature is left alone. */
    void publish(List<Path> jars) throws IOException, GeneralSecurityException {
        Files.createDirectories(folder);
        for (Path jar : jars) {
            Path there = folder.resolve(jar.getFileName().toString());
            boolean same = Files.exists(there) && Files.mismatch(jar, there) < 0;
            if (!same || Files.notExists(folder.resolve(jar.getFileName() + ".sig"))) {
                Path unfinished = folder.resolve(jar.getFileName() + ".unfinished");
                Files.copy(jar, unfinished, StandardCopyOption.REPLACE_EXISTING);
                Files.move(unfinished, there, StandardCopyOption.REPLACE_EXISTING);
                signer.sign(there);
            }
        }
    }
}
