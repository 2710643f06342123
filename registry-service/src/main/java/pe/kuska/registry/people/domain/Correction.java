package pe.kuska.registry.people.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A correction of a record by hand (Ley 29733, right of rectification).
 *
 * @param version which version of the record it made
 */
public record Correction(
        UUID id, UUID recordId, int version, Why why, String institution, Instant correctedAt, List<Piece> pieces) {

    public Correction {
        pieces = List.copyOf(pieces);
    }

    /** The same with what was corrected. */
    public Correction with(List<Piece> corrected) {
        return new Correction(id, recordId, version, why, institution, correctedAt, corrected);
    }

    /** Who wanted it. */
    public enum Requester {
        HERSELF,
        /** Somebody who may act for her: a parent, a guardian, a lawyer with a power. */
        REPRESENTATIVE,
        /** Nobody asked: the institution found its own mistake. */
        INSTITUTION
    }

    /**
     * Why it was made.
     *
     * @param reason a code of the list «motivo_rectificacion»
     * @param requestNumber the number of the request, if there was one
     */
    public record Why(
            String reason, Requester requester, @Nullable String requestNumber) {}

    /**
     * What was corrected.
     *
     * @param ended why the source's word holds again, or the next correction; absent while this one stands
     */
    public record Piece(CorrectedField field, StandingCorrections.@Nullable Ending ended) {}
}
