package pe.kuska.tracking.sealed;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.crypto.Vault;

/** Seals what somebody wrote about a person and opens it for whoever may read it; a copy of the database says nothing. */
@ApplicationScoped
public class SealedText {

    private final Vault vault;

    SealedText(Vault vault) {
        this.vault = vault;
    }

    /**
     * Seals a text.
     *
     * @param context what it belongs to, e.g. {@code attention-note:<id>}; it opens in no other
     */
    public byte @Nullable [] seal(@Nullable String text, String context) {
        return text == null || text.isBlank() ? null : vault.seal(text.getBytes(UTF_8), context);
    }

    public @Nullable String open(byte @Nullable [] sealed, String context) {
        return sealed == null ? null : new String(vault.open(sealed, context), UTF_8);
    }
}
