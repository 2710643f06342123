package pe.kuska.registry.opendata.domain;

import java.util.List;

/**
 * A group of people as it is published.
 *
 * @param values one for each field: its value, OTHERS (none of those told apart beside it) or ALL (not told apart)
 * @param persons how many they are
 */
public record OpenGroup(List<String> values, long persons) {

    public static final String OTHERS = "OTROS";
    public static final String ALL = "TODOS";

    public OpenGroup {
        values = List.copyOf(values);
    }
}
