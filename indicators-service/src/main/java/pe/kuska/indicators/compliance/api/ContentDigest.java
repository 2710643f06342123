package pe.kuska.indicators.compliance.api;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The hash of a body, as HTTP says it (RFC 9530, Digest Fields). */
final class ContentDigest {

    static final String HEADER = "Content-Digest";

    private ContentDigest() {}

    static String of(byte[] body) {
        try {
            return "sha-256=:"
                    + Base64.getEncoder()
                            .encodeToString(MessageDigest.getInstance("SHA-256").digest(body)) + ":";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
