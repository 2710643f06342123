package pe.kuska.indicators.agreements.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pe.kuska.indicators.agreements.domain.Review;

/** Reviews of agreements, as they were made. */
@ApplicationScoped
public class ReviewRepository implements PanacheRepositoryBase<Review, UUID> {

    public List<Review> listOf(UUID agreement) {
        return list("agreementId = ?1 order by recordedAt, id", agreement);
    }
}
