package pe.kuska.tracking.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** The policy's services that are given in sessions, and the stage of recovery that each belongs to. */
@ApplicationScoped
public class AttentionServices {

    private final Map<String, String> stages = new HashMap<>();

    public AttentionServices() {
        ReferenceFile.read("attention_services.csv")
                .forEach(row -> stages.put(row.getField("service"), row.getField("stage")));
    }

    /** The stage that a service shows; the first one if the table does not say. */
    public String stageOf(String service) {
        return stages.getOrDefault(service, "I_ATENCION");
    }
}
