package pe.kuska.registry.classification.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.registry.classification.Classify;
import pe.kuska.registry.codelists.CodeLists;

/** Guided classification over HTTP; keeps nothing. */
@Path("classification")
@Tag(name = "cases")
@RunOnVirtualThread
class ClassificationResource {

    private final Classify classify;
    private final CodeLists codeLists;
    private final InstantSource clock;

    ClassificationResource(Classify classify, CodeLists codeLists, InstantSource clock) {
        this.classify = classify;
        this.codeLists = codeLists;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR})
    @Operation(
            operationId = "classifyFacts",
            summary = "Orienta de los hechos al artículo, elemento por elemento",
            description = "No guarda nada. Una víctima menor de 18 años no requiere medio. Decide la autoridad.")
    public ClassificationResponse classify(@Valid @NotNull ClassificationRequest request) {
        var today = clock.instant().atZone(PeruTime.ZONE).toLocalDate();
        return ClassificationResponse.of(classify.classify(request.toFacts(codeLists, today)), classify);
    }
}
