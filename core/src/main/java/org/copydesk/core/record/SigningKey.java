package org.copydesk.core.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * The Ed25519 key (RFC 8032) that signs checkpoints, in the file that {@code COPYDESK_SIGNING_KEY} names: PEM blocks of the
 * private key (PKCS #8) and the public one, and below them the public keys that were in use before, if any. Made at first
 * use when there is none. It never enters the database, so that whoever can write there cannot sign.
 */
@ApplicationScoped
public class SigningKey {

    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    private PrivateKey privateKey;
    private PublicKey publicKey;
    private final List<PublicKey> formerKeys = new ArrayList<>();

    public synchronized String sign(String statement) {
        try {
            load();
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(privateKey);
            signature.update(statement.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether this key signed it, or one of the former keys that the file names. */
    public synchronized boolean verifies(String statement, String signed) {
        load();
        return verifies(publicKey, statement, signed)
                || formerKeys.stream().anyMatch(former -> verifies(former, statement, signed));
    }

    private static boolean verifies(PublicKey key, String statement, String signed) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(statement.getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getDecoder().decode(signed));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether a key with that fingerprint is this one or a former one that the file names. */
    public synchronized boolean knows(String fingerprint) {
        load();
        return fingerprint.equals(fingerprint(publicKey))
                || formerKeys.stream().map(SigningKey::fingerprint).anyMatch(fingerprint::equals);
    }

    /** The public key as a PEM block, for those who verify elsewhere. */
    public synchronized String publicPem() {
        load();
        return pem(PUBLIC, publicKey.getEncoded());
    }

    /** What the public key is told from others by: SHA-256 of its DER form, in lower-case hexadecimal. */
    public synchronized String fingerprint() {
        load();
        return fingerprint(publicKey);
    }

    private static String fingerprint(PublicKey key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void load() {
        if (privateKey != null) return;
        var file = file();
        try {
            if (!Files.exists(file)) create(file);
            var text = Files.readString(file);
            var keys = KeyFactory.getInstance("Ed25519");
            privateKey = keys.generatePrivate(new PKCS8EncodedKeySpec(block(text, PRIVATE)));
            publicKey = keys.generatePublic(new X509EncodedKeySpec(block(text, PUBLIC)));
            for (var rest = after(text, PUBLIC); rest.contains(PUBLIC); rest = after(rest, PUBLIC))
                formerKeys.add(keys.generatePublic(new X509EncodedKeySpec(block(rest, PUBLIC))));
        } catch (IOException e) {
            throw new UncheckedIOException("The signing key cannot be read or made: " + file, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Not an Ed25519 key with its public key: " + file, e);
        }
    }

    private static Path file() {
        var named = System.getenv("COPYDESK_SIGNING_KEY");
        if (named != null && !named.isBlank()) return Path.of(named);
        return Path.of(
                System.getProperty("jboss.server.data.dir", System.getProperty("java.io.tmpdir")),
                "copydesk-signing-key.pem");
    }

    /** Several nodes may come here at once with one shared folder: the first one's key stays. */
    private static void create(Path file) throws IOException, GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var whole = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "signing",
                ".tmp",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                whole,
                pem(PRIVATE, pair.getPrivate().getEncoded())
                        + pem(PUBLIC, pair.getPublic().getEncoded()));
        try {
            Files.createLink(file, whole);
        } catch (FileAlreadyExistsException first) {
            return;
        } catch (UnsupportedOperationException noLinks) {
            Files.copy(whole, file, StandardCopyOption.COPY_ATTRIBUTES);
        } finally {
            Files.delete(whole);
        }
    }

    private static String pem(String kind, byte[] key) {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
        return "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n";
    }

    private static String after(String text, String kind) {
        var end = "-----END " + kind + "-----";
        return text.substring(text.indexOf(end) + end.length());
    }

    private static byte[] block(String text, String kind) throws GeneralSecurityException {
        int begin = text.indexOf("-----BEGIN " + kind + "-----");
        int end = text.indexOf("-----END " + kind + "-----");
        if (begin < 0 || end < begin) throw new GeneralSecurityException("No " + kind);
        var lines = text.substring(text.indexOf('\n', begin), end);
        return Base64.getMimeDecoder().decode(lines);
    }
}
