package org.linli.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignerTest {

    @TempDir
    Path folder;

    @Test
    void signsWhatItsPublicKeyVerifies() throws Exception {
        Path jar = Files.writeString(folder.resolve("a.jar"), "bytes");

        Path signature = Signer.in(folder.resolve("keys")).sign(jar);

        assertThat(signature).hasFileName("a.jar.sig");
        assertThat(verifies(jar, signature)).isTrue();
        Files.writeString(jar, "other bytes");
        assertThat(verifies(jar, signature)).isFalse();
    }

    @Test
    void keepsItsKeyForItsOwnerOnly() throws Exception {
        Signer.in(folder.resolve("keys"));
        String before = Files.readString(folder.resolve("keys/linli.pub"));

        Signer.in(folder.resolve("keys"));

        assertThat(Files.readString(folder.resolve("keys/linli.pub"))).isEqualTo(before);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys/linli.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void publishesANewerProgramSignedAndLeavesTheSameOneAlone() throws Exception {
        Path jar = Files.writeString(folder.resolve("a.jar"), "one");
        BuiltInPrograms programs = new BuiltInPrograms(folder.resolve("programs"), Signer.in(folder.resolve("keys")));
        Path there = folder.resolve("programs/a.jar");

        programs.publish(List.of(jar));
        Object first = Files.getLastModifiedTime(there);
        programs.publish(List.of(jar));
        assertThat(Files.getLastModifiedTime(there)).isEqualTo(first);

        Files.writeString(jar, "two");
        programs.publish(List.of(jar));
        assertThat(there).hasContent("two");
        assertThat(verifies(there, folder.resolve("programs/a.jar.sig"))).isTrue();
    }

    @Test
    void takesAwayAnOlderBuiltInProgramButNotAnOperatorsOwn() throws Exception {
        Path older = Files.writeString(folder.resolve("a-1.jar"), "one");
        Path newer = Files.writeString(folder.resolve("a-2.jar"), "two");
        BuiltInPrograms programs = new BuiltInPrograms(folder.resolve("programs"), Signer.in(folder.resolve("keys")));
        programs.publish(List.of(older));
        Files.writeString(folder.resolve("programs/b-1.jar"), "an operator's");

        programs.publish(List.of(newer));

        assertThat(folder.resolve("programs/a-1.jar")).doesNotExist();
        assertThat(folder.resolve("programs/a-1.jar.sig")).doesNotExist();
        assertThat(folder.resolve("programs/a-2.jar")).exists();
        assertThat(folder.resolve("programs/b-1.jar")).exists();
    }

    private boolean verifies(Path jar, Path signature) throws Exception {
        String pem = Files.readString(folder.resolve("keys/linli.pub")).replaceAll("-----[A-Z ]+-----", "");
        PublicKey key = KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getMimeDecoder().decode(pem)));
        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(key);
        verifier.update(Files.readAllBytes(jar));
        return verifier.verify(Base64.getDecoder().decode(Files.readString(signature)));
    }
}
