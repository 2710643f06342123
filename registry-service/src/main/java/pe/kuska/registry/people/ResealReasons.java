package pe.kuska.registry.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Why stewards joined and separated people, moved to the newest key. */
@ApplicationScoped
class ResealReasons implements SealedBeside {

    private final SealedColumns columns;

    ResealReasons(SealedColumns columns) {
        this.columns = columns;
    }

    @Override
    public void reseal() {
        columns.reseal("person_merge", "sealed_reason", "id::text", id -> MergeReasons.ofMerge(UUID.fromString(id)));
        columns.reseal(
                "person_merge",
                "sealed_undo_reason",
                "id::text",
                id -> MergeReasons.ofUndoneMerge(UUID.fromString(id)));
        columns.reseal("person_move", "sealed_reason", "id::text", id -> MergeReasons.ofMove(UUID.fromString(id)));
        columns.reseal(
                "person_move", "sealed_undo_reason", "id::text", id -> MergeReasons.ofUndoneMove(UUID.fromString(id)));
    }
}
