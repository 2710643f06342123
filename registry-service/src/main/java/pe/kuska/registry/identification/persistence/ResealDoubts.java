package pe.kuska.registry.identification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import pe.kuska.registry.people.SealedBeside;
import pe.kuska.registry.people.SealedColumns;

/** Why stewards took two for one or not, and what was learned about names, moved to the newest key. */
@ApplicationScoped
class ResealDoubts implements SealedBeside {

    private final SealedColumns columns;

    ResealDoubts(SealedColumns columns) {
        this.columns = columns;
    }

    @Override
    public void reseal() {
        columns.reseal("match_candidate", "sealed_reason", "id::text", id -> "match-candidate:" + id);
        columns.reseal("register_statistics", "sealed", "id::text", id -> "register-statistics:" + id);
    }
}
