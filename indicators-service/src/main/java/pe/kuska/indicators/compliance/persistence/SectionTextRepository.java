package pe.kuska.indicators.compliance.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import pe.kuska.indicators.compliance.domain.SectionText;

/** What the ministry wrote, all revisions. */
@ApplicationScoped
public class SectionTextRepository implements PanacheRepositoryBase<SectionText, UUID> {

    /** The last revision of each section. */
    public Map<String, SectionText> lastOf(String policy, int year) {
        Map<String, SectionText> last = new HashMap<>();
        list("policy = ?1 and year = ?2 order by section, revision", policy, year)
                .forEach(text -> last.put(text.section(), text));
        return last;
    }
}
