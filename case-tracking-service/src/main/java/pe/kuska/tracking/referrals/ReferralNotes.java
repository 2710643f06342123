package pe.kuska.tracking.referrals;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.crypto.Vault;
import pe.kuska.tracking.referrals.domain.Referral;

/** The free text that goes with a referral: encrypted wherever it rests, readable by the two units only. */
@ApplicationScoped
class ReferralNotes {

    private final Vault vault;

    ReferralNotes(Vault vault) {
        this.vault = vault;
    }

    Optional<byte[]> seal(@Nullable String notes, UUID referralId) {
        return Optional.ofNullable(notes)
                .filter(text -> !text.isBlank())
                .map(text -> vault.seal(text.getBytes(UTF_8), contextOf(referralId)));
    }

    Optional<String> open(Referral referral) {
        return referral.sealedNotes()
                .map(ciphertext -> new String(vault.open(ciphertext, contextOf(referral.id())), UTF_8));
    }

    private static String contextOf(UUID referralId) {
        return "referral-notes:" + referralId;
    }
}
