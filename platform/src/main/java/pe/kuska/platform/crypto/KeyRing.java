package pe.kuska.platform.crypto;

import com.google.crypto.tink.KeysetHandle;

/**
 * The keys of one service, each for one purpose; they exist in a file outside every database.
 *
 * @param sealing authenticated encryption of personal data
 * @param blind keyed tokens by which sealed values are found
 * @param audit authentication of the audit chain
 */
public record KeyRing(KeysetHandle sealing, KeysetHandle blind, KeysetHandle audit) {

    @Override
    public String toString() {
        return "KeyRing[sealed]";
    }
}
