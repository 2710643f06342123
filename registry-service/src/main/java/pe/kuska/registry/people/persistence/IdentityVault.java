package pe.kuska.registry.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import pe.kuska.platform.crypto.Vault;
import pe.kuska.registry.people.domain.Identity;

/** Seals identities, each for its own source record, and opens them for those who may. */
@ApplicationScoped
public class IdentityVault {

    private final Vault vault;

    IdentityVault(Vault vault) {
        this.vault = vault;
    }

    public byte[] seal(UUID recordId, Identity identity) {
        return vault.seal(IdentityCodec.write(identity), context(recordId));
    }

    public Identity open(UUID recordId, byte[] sealed) {
        return IdentityCodec.read(vault.open(sealed, context(recordId)));
    }

    /** Whether it is sealed with the newest key. */
    public boolean isCurrent(byte[] sealed) {
        return vault.isCurrent(sealed);
    }

    private static String context(UUID recordId) {
        return "person-record:" + recordId;
    }
}
