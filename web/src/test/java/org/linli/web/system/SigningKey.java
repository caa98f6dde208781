package org.linli.web.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;

/** A key that a system under test trusts, and that signs the programs that it is to run. */
final class SigningKey {

    private final KeyPair pair;

    SigningKey() {
        try {
            pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes the system whose keys are in this folder trust it. */
    void trustIn(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("test.pub"),
                "-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(pair.getPublic().getEncoded())
                        + "\n-----END PUBLIC KEY-----\n");
    }

    /** Puts a program and its signature into the folder. */
    void addTo(Path folder, Path jar) {
        try {
            Files.createDirectories(folder);
            byte[] bytes = Files.readAllBytes(jar);
            Files.write(folder.resolve(jar.getFileName()), bytes);
            Files.writeString(folder.resolve(jar.getFileName() + ".sig"), sign(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String sign(byte[] jar) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(jar);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
