package pe.kuska.tracking.handovers;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.crypto.SealingException;
import pe.kuska.tracking.handovers.domain.HandOver;
import pe.kuska.tracking.handovers.domain.HandOver.SealedNotes;
import pe.kuska.tracking.sealed.SealedText;

/**
 * The words that go with a hand-over. The giver signs them with it: their digest is part of the receipt. It is taken over
 * a secret salt that is sealed like the words, so that nobody can try words against it.
 */
@ApplicationScoped
class SignedNotes {

    private static final int SALT_BYTES = 32;

    private final SealedText sealedText;
    private final SecureRandom random = new SecureRandom();

    SignedNotes(SealedText sealedText) {
        this.sealedText = sealedText;
    }

    Optional<SealedNotes> seal(@Nullable String notes, UUID id) {
        byte[] sealed = sealedText.seal(notes, ofNotes(id));
        if (notes == null || sealed == null) {
            return Optional.empty();
        }
        byte[] bytes = new byte[SALT_BYTES];
        random.nextBytes(bytes);
        String salt = HexFormat.of().formatHex(bytes);
        return Optional.of(new SealedNotes(
                sealed, Objects.requireNonNull(sealedText.seal(salt, ofSalt(id))), digest(salt, notes)));
    }

    /** What was written down; nothing if it cannot be opened, which the receipt then shows. */
    Optional<String> open(HandOver handOver) {
        try {
            return Optional.ofNullable(sealedText.open(handOver.sealedNotes(), ofNotes(handOver.id())));
        } catch (SealingException altered) {
            return Optional.empty();
        }
    }

    /** Whether the words are those that were signed. */
    boolean hold(HandOver handOver) {
        Optional<String> signed = handOver.notesDigest();
        if (signed.isEmpty()) {
            return !handOver.receiptCoversNotes() || handOver.sealedNotes() == null;
        }
        try {
            String salt = sealedText.open(handOver.sealedSalt(), ofSalt(handOver.id()));
            String notes = sealedText.open(handOver.sealedNotes(), ofNotes(handOver.id()));
            return salt != null && notes != null && digest(salt, notes).equals(signed.get());
        } catch (SealingException altered) {
            return false;
        }
    }

    private static String digest(String salt, String notes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest((salt + "\n" + notes).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static String ofNotes(UUID id) {
        return "hand-over-notes:" + id;
    }

    private static String ofSalt(UUID id) {
        return "hand-over-salt:" + id;
    }
}
