package pe.kuska.registry.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON merge patch (RFC 7396): what is not mentioned stays, null removes. */
public final class MergePatch {

    private MergePatch() {}

    public static ObjectNode apply(ObjectNode target, ObjectNode patch) {
        ObjectNode result = target.deepCopy();
        patch.properties().forEach(change -> {
            JsonNode value = change.getValue();
            if (value.isNull()) {
                result.remove(change.getKey());
            } else if (value instanceof ObjectNode inner) {
                ObjectNode before =
                        result.get(change.getKey()) instanceof ObjectNode existing ? existing : result.objectNode();
                result.set(change.getKey(), apply(before, inner));
            } else {
                result.set(change.getKey(), value);
            }
        });
        return result;
    }
}
