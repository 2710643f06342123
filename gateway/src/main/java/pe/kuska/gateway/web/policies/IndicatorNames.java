package pe.kuska.gateway.web.policies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// What the indicators of a policy are called, for pages that only know their codes.
@ApplicationScoped
public class IndicatorNames {
    private final PolicyProgressReports indicators;

    IndicatorNames(@RestClient PolicyProgressReports indicators) {
        this.indicators = indicators;
    }

    public Map<String, String> of(String policy) {
        Map<String, String> names = new LinkedHashMap<>();
        collect(indicators.policy(policy).objectives(), names);
        return names;
    }

    private static void collect(List<PolicyTree.Element> elements, Map<String, String> names) {
        for (PolicyTree.Element element : elements) {
            if (element.name() != null) {
                names.put(element.code(), element.name());
            }
            collect(element.children(), names);
        }
    }
}
