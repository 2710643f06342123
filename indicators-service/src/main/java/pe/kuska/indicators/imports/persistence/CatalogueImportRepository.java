package pe.kuska.indicators.imports.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import pe.kuska.indicators.imports.domain.CatalogueImport;

/** The imports applied so far. */
@ApplicationScoped
public class CatalogueImportRepository implements PanacheRepositoryBase<CatalogueImport, UUID> {

    public boolean isLoaded(String policy) {
        return count("policy", policy) > 0;
    }
}
