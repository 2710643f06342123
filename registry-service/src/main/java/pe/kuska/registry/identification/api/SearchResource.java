package pe.kuska.registry.identification.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.registry.codelists.CodeList;
import pe.kuska.registry.codelists.CodeLists;
import pe.kuska.registry.identification.SearchPeople;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.validation.Findings;
import pe.kuska.registry.validation.Reading;

/** Search for a person over HTTP. */
@Path("people/search")
@Tag(name = "people")
@RunOnVirtualThread
class SearchResource {

    private final SearchPeople searchPeople;
    private final CodeList purposes;
    private final InstantSource clock;

    SearchResource(SearchPeople searchPeople, CodeLists codeLists, InstantSource clock) {
        this.searchPeople = searchPeople;
        this.purposes = codeLists.get("proposito_identidad");
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.IDENTITY_STEWARD})
    @Operation(
            operationId = "searchPeople",
            summary = "Busca a una persona por lo que se sepa de ella",
            description = "Responde con CUV, puntaje y explicación por campo; nunca con nombres. Queda auditado.")
    public SearchResponse search(@Valid @NotNull SearchRequest request) {
        Reading reading = new Reading(new Findings());
        reading.code("purpose", request.purpose(), purposes::find);
        Identity sought = request.toIdentity(reading, LocalDate.ofInstant(clock.instant(), PeruTime.ZONE));
        reading.findings().throwIfBroken();
        return SearchResponse.of(searchPeople.search(sought, request.purpose()));
    }
}
