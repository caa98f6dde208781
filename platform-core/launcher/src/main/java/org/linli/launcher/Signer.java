package org.linli.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * Signs program jars with this installation's own key.
 *
 * <p>The Ed25519 key is made at its first use: {@code linli.key} for its owner only, {@code linli.pub} for everybody who shall
 * trust what it signed. A signature lies beside its jar as {@code <jar>.sig}: base64 over all of the jar's bytes.
 */
public final class Signer {

    private final PrivateKey key;

    private Signer(PrivateKey key) {
        this.key = key;
    }

    /** The signer whose key is in this folder, which is made where it is missing. */
    public static Signer in(Path folder) throws IOException, GeneralSecurityException {
        Path file = folder.resolve("linli.key");
        if (Files.notExists(file)) {
            Files.createDirectories(folder);
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            Files.writeString(
                    folder.resolve("linli.pub"),
                    pem("PUBLIC KEY", pair.getPublic().getEncoded()));
            Folders.writeSecret(file, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        }
        String body = Files.readString(file).replaceAll("-----[A-Z ]+-----", "");
        byte[] encoded = Base64.getMimeDecoder().decode(body);
        return new Signer(KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded)));
    }

    /** Writes the jar's signature beside it and says where. */
    public Path sign(Path jar) throws IOException, GeneralSecurityException {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(key);
        signature.update(Files.readAllBytes(jar));
        return Files.writeString(
                jar.resolveSibling(jar.getFileName() + ".sig"),
                Base64.getEncoder().encodeToString(signature.sign()));
    }

    private static String pem(String kind, byte[] encoded) {
        return "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded)
                + "\n-----END " + kind + "-----\n";
    }
}
