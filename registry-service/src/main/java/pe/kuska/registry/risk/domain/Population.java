package pe.kuska.registry.risk.domain;

import java.time.Instant;
import java.util.Map;

/**
 * The inhabitants of one year, as an institution published them and the administrator brought them.
 *
 * @param version told by who brought it
 * @param source where the figures come from
 * @param inhabitants by INEI code of department or province
 */
public record Population(int year, String version, String source, Instant importedAt, Map<String, Long> inhabitants) {

    public Population {
        inhabitants = Map.copyOf(inhabitants);
    }
}
