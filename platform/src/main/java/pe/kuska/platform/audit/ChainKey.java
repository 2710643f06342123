package pe.kuska.platform.audit;

import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import pe.kuska.platform.crypto.KeyRing;

/**
 * Links an entry to the one before it with a keyed hash (HMAC-SHA256): whoever can write the tables but does not have
 * the key ring can neither forge an entry nor recompute the chain after changing one.
 */
final class ChainKey {

    static final int HASH_BYTES = 32;
    static final byte[] GENESIS = new byte[HASH_BYTES];

    private final PrfSet prf;

    ChainKey(KeyRing ring) {
        try {
            prf = ring.audit().getPrimitive(RegistryConfiguration.get(), PrfSet.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("unusable audit key", e);
        }
    }

    byte[] link(int lane, long sequence, byte[] previous, byte[] entry) {
        return mac(ByteBuffer.allocate(4 + 8 + previous.length + entry.length)
                .putInt(lane)
                .putLong(sequence)
                .put(previous)
                .put(entry)
                .array());
    }

    byte[] mac(byte[] content) {
        try {
            return prf.computePrimary(content, HASH_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the audit hash could not be computed", e);
        }
    }
}
