package org.linli.programs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Checks that somebody whom the operator trusts has signed a jar: Ed25519 (RFC 8032) over its bytes, before one of them is unpacked.
 *
 * <p>{@code LINLI_PROGRAMS_KEYS} names the folder with the trusted public keys, one X.509 PEM file {@code *.pub} each. The operator
 * may switch the check off with {@code LINLI_PROGRAMS_SIGNATURES=off}, as while a program is being developed.
 */
@ApplicationScoped
class Signatures {

    @Inject
    @ConfigProperty(name = "linli.programs.signatures", defaultValue = "required")
    String mode;

    @Inject
    @ConfigProperty(name = "linli.programs.keys")
    Optional<String> keys;

    /** Lets the jar pass if one of the trusted keys signed it. */
    void check(byte[] jar, @Nullable String signature) throws ProgramRefused {
        if ("off".equals(mode)) {
            return;
        }
        if (signature == null || signature.isBlank()) {
            throw new ProgramRefused("没有签名", "it is not signed");
        }
        for (PublicKey key : trusted()) {
            if (signed(jar, signature.strip(), key)) {
                return;
            }
        }
        throw new ProgramRefused("签名与内容或受信任的密钥不符", "its signature does not fit its content and a trusted key");
    }

    private static boolean signed(byte[] jar, String signature, PublicKey key) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(jar);
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private List<PublicKey> trusted() throws ProgramRefused {
        List<PublicKey> trusted = new ArrayList<>();
        if (keys.isEmpty()) {
            return trusted;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(keys.get()), "*.pub")) {
            for (Path file : files) {
                trusted.add(read(file));
            }
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new ProgramRefused(
                    "读不到受信任的密钥：" + e.getMessage(), "the trusted keys cannot be read: " + e.getMessage());
        }
        return trusted;
    }

    private static PublicKey read(Path file) throws IOException, GeneralSecurityException {
        String pem = Files.readString(file, StandardCharsets.US_ASCII).replaceAll("-----[^-]*-----|\\s", "");
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(pem)));
    }
}
