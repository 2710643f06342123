package pe.kuska.gateway.web.rights;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A correction of a record by hand: what, when and why.
public record Rectification(
        int version,
        String reason,
        String requester,
        @Nullable String requestNumber,
        Instant correctedAt,
        List<Piece> fields,
        @Nullable Boolean review) {

    /// What was corrected; `ended` says why it stands no more.
    public record Piece(String field, @Nullable String ended) {}

    /// All of a record, which stands in this version.
    public record Of(int version, List<Rectification> items) {}

    /// What is put right; only what is in `changes` changes, and null takes it away.
    public record Request(
            @Nullable String reason,
            @Nullable String requester,
            @Nullable String requestNumber,
            ObjectNode changes) {
        @Override
        public String toString() {
            return "Request[reserved]";
        }
    }
}
