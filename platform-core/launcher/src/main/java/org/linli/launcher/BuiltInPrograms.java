package org.linli.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.util.List;

/** Puts the programs that come with Linli, signed, into the folder that the server reads. */
record BuiltInPrograms(Path folder, Signer signer) {

    /**
     * A jar that lies there already with the same bytes and a signature is left alone; one that came with an earlier version and
     * with this one no more is taken away. What an operator has put there stays.
     */
    void publish(List<Path> jars) throws IOException, GeneralSecurityException {
        Files.createDirectories(folder);
        List<String> names =
                jars.stream().map(jar -> jar.getFileName().toString()).toList();
        takeAwayAllBut(names);
        for (Path jar : jars) {
            Path there = folder.resolve(jar.getFileName().toString());
            boolean same = Files.exists(there) && Files.mismatch(jar, there) < 0;
            if (!same || Files.notExists(signatureOf(there))) {
                Path unfinished = there.resolveSibling(there.getFileName() + ".unfinished");
                Files.copy(jar, unfinished, StandardCopyOption.REPLACE_EXISTING);
                Files.move(unfinished, there, StandardCopyOption.REPLACE_EXISTING);
                signer.sign(there);
            }
        }
        Files.write(list(), names);
    }

    private void takeAwayAllBut(List<String> names) throws IOException {
        if (Files.notExists(list())) {
            return;
        }
        for (String name : Files.readAllLines(list())) {
            if (!names.contains(name)) {
                Files.deleteIfExists(folder.resolve(name));
                Files.deleteIfExists(signatureOf(folder.resolve(name)));
            }
        }
    }

    private Path list() {
        return folder.resolve("built-in.txt");
    }

    private static Path signatureOf(Path jar) {
        return jar.resolveSibling(jar.getFileName() + ".sig");
    }
}
