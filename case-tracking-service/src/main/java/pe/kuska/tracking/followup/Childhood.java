package pe.kuska.tracking.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.reference.ChildSigns;

/** Whether somebody is known to be a child, and so is owed things sooner. Once known it stays known. */
@ApplicationScoped
public class Childhood {

    private final ChildSigns signs;

    Childhood(ChildSigns signs) {
        this.signs = signs;
    }

    /** Whether the path shows it. */
    public boolean isKnownOf(PathOfCare path) {
        return path.steps().stream().anyMatch(step -> signs.shownBy(step.type().wireName(), step.codes()));
    }

    /** Whether the path shows it, or a step that is about to be taken will. */
    public boolean isKnownOf(PathOfCare path, EntryType next, Map<String, String> codes) {
        return signs.shownBy(next.wireName(), codes) || isKnownOf(path);
    }
}
