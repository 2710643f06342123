package pe.kuska.gateway.web.policies;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// What the indicators of a policy are called, for pages that only know their codes. They are the same for everybody,
/// and
/// the whole tree is read for them, so they are kept for a minute.
@ApplicationScoped
public class IndicatorNames {
    private final PolicyProgressReports indicators;
    private final Cache<String, Map<String, String>> kept = Caffeine.newBuilder()
            .maximumSize(20)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    IndicatorNames(@RestClient PolicyProgressReports indicators) {
        this.indicators = indicators;
    }

    public Map<String, String> of(String policy) {
        Map<String, String> known = kept.getIfPresent(policy);
        if (known == null) {
            Map<String, String> names = new LinkedHashMap<>();
            collect(indicators.policy(policy).objectives(), names);
            known = Collections.unmodifiableMap(names);
            kept.put(policy, known);
        }
        return known;
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
