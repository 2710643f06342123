package pe.kuska.platform.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/**
 * Seals personal data before it reaches a database and opens it again (AES-256-GCM). What was sealed for one record
 * cannot be opened as another's: the context is authenticated with it.
 */
@ApplicationScoped
public class Vault {

    private static final byte TINK_PREFIX = 1;

    private final Aead aead;
    private final byte[] currentKeyPrefix;

    public Vault(KeyRing ring) {
        try {
            this.aead = ring.sealing().getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("unusable sealing keys", e);
        }
        this.currentKeyPrefix = ByteBuffer.allocate(5)
                .put(TINK_PREFIX)
                .putInt(ring.sealing().getPrimary().getId())
                .array();
    }

    /**
     * Seals a value.
     *
     * @param context what the value belongs to, e.g. {@code person-record:<id>}; needed again to open it
     */
    public byte[] seal(byte[] plaintext, String context) {
        try {
            return aead.encrypt(plaintext, context.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new SealingException("cannot seal", e);
        }
    }

    /**
     * Opens a sealed value.
     *
     * @throws SealingException if it was altered, belongs to another context, or its key is not in the ring
     */
    public byte[] open(byte[] ciphertext, String context) {
        try {
            return aead.decrypt(ciphertext, context.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new SealingException("cannot open", e);
        }
    }

    /** Whether a value is sealed with the newest key; if not, opening and sealing it again moves it there. */
    public boolean isCurrent(byte[] ciphertext) {
        return ciphertext.length > currentKeyPrefix.length
                && Arrays.equals(ciphertext, 0, currentKeyPrefix.length, currentKeyPrefix, 0, currentKeyPrefix.length);
    }

    /** What everything begins with that is sealed with the newest key. */
    public byte[] currentKeyPrefix() {
        return currentKeyPrefix.clone();
    }
}
