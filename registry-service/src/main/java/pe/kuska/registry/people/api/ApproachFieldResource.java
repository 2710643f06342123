package pe.kuska.registry.people.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pe.kuska.registry.people.ApproachFields;

/** What may be asked and why, for forms and for whoever asks. */
@Path("approach-fields")
@Tag(name = "people")
@RunOnVirtualThread
class ApproachFieldResource {

    private final ApproachFields fields;

    ApproachFieldResource(ApproachFields fields) {
        this.fields = fields;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listApproachFields",
            summary = "Qué datos de enfoque hay, por qué se pregunta cada uno y para qué finalidades se muestra")
    public List<ApproachFields.Field> list() {
        return fields.list();
    }
}
