package pe.kuska.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import pe.kuska.registry.imports.ImportStep.Left;

/** One step back. */
@ApplicationScoped
class UndoStep {

    Left take(UUID id, int most) {
        return Left.NOTHING;
    }
}
