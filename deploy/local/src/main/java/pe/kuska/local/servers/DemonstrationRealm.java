package pe.kuska.local.servers;

import java.util.HashMap;
import java.util.Map;

/**
 * What makes the realm the demonstration's: users and systems whose password everybody knows. The realm as it comes
 * refuses such passwords.
 */
public final class DemonstrationRealm {
    public static final String PASSWORD = "kuska";

    private DemonstrationRealm() {}

    /** The values of the variables that the realm file names. */
    public static Map<String, String> environment(String gatewaySecret, String practiceSecret) {
        Map<String, String> environment = new HashMap<>();
        environment.put("KUSKA_GATEWAY_SECRET", gatewaySecret);
        environment.put("KUSKA_PRACTICE_SECRET", practiceSecret);
        environment.put("KUSKA_TRAINING", "true");
        environment.put("KUSKA_RETA_SECRET", PASSWORD);
        environment.put("KUSKA_SISTRA_SECRET", PASSWORD);
        environment.put("KUSKA_DEMONSTRATION", "true");
        environment.put("KUSKA_PASSWORD_POLICY", "length(5)");
        return Map.copyOf(environment);
    }
}
