package pe.kuska.tracking.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import pe.kuska.tracking.followup.domain.CareGap;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.reference.CareEnds;

/** Finds the gap in which a path ends, by what the table of endings says. */
@ApplicationScoped
public class FindCareGap {

    private final CareEnds careEnds;

    FindCareGap(CareEnds careEnds) {
        this.careEnds = careEnds;
    }

    public Optional<CareGap> in(PathOfCare path) {
        return CareGap.in(path, step -> careEnds.after(step.type().wireName(), step.codes()));
    }
}
