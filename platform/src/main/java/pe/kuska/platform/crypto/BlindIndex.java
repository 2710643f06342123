package pe.kuska.platform.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

/**
 * Keyed tokens (HMAC-SHA256, 128 bits) by which a sealed value is found without being readable: equal values of one
 * namespace give equal tokens, and without the key nothing can be tried against them.
 */
@ApplicationScoped
public class BlindIndex {

    private static final int TOKEN_BYTES = 16;

    private final List<Prf> newestFirst;

    public BlindIndex(KeyRing ring) {
        try {
            newestFirst = newestFirst(ring.blind().getPrimitive(RegistryConfiguration.get(), PrfSet.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("unusable blind index keys", e);
        }
    }

    private static List<Prf> newestFirst(PrfSet prfs) throws GeneralSecurityException {
        List<Prf> ordered = new ArrayList<>();
        int primary = prfs.getPrimaryId();
        prfs.getPrfs().forEach((id, prf) -> {
            if (id == primary) {
                ordered.addFirst(prf);
            } else {
                ordered.add(prf);
            }
        });
        return List.copyOf(ordered);
    }

    /**
     * The token to store.
     *
     * @param namespace keeps tokens of different fields apart, e.g. {@code document}
     */
    public byte[] token(String namespace, String normalisedValue) {
        return compute(newestFirst.getFirst(), namespace, normalisedValue);
    }

    /** The tokens to look for, one for each key in the ring, newest first: rows of before a rotation are found too. */
    public List<byte[]> lookupTokens(String namespace, String normalisedValue) {
        return newestFirst.stream()
                .map(prf -> compute(prf, namespace, normalisedValue))
                .toList();
    }

    private static byte[] compute(Prf prf, String namespace, String value) {
        byte[] name = namespace.getBytes(UTF_8);
        byte[] content = value.getBytes(UTF_8);
        byte[] input = ByteBuffer.allocate(4 + name.length + content.length)
                .putInt(name.length)
                .put(name)
                .put(content)
                .array();
        try {
            return prf.compute(input, TOKEN_BYTES);
        } catch (GeneralSecurityException e) {
            throw new SealingException("cannot compute a blind token", e);
        }
    }
}
