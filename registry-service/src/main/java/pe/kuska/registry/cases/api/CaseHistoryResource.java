package pe.kuska.registry.cases.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pe.kuska.platform.caller.Role;
import pe.kuska.registry.cases.ReadCaseHistory;
import pe.kuska.registry.cases.domain.CaseCode;

/** What cases said before, over HTTP. */
@Path("cases/{code}/history")
@Tag(name = "cases")
@RunOnVirtualThread
class CaseHistoryResource {

    private final ReadCaseHistory readCaseHistory;
    private final ObjectMapper json;

    CaseHistoryResource(ReadCaseHistory readCaseHistory, ObjectMapper json) {
        this.readCaseHistory = readCaseHistory;
        this.json = json;
    }

    @GET
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.AUDITOR})
    @Operation(
            operationId = "getCaseHistory",
            summary = "Historia de un caso: quién lo cambió, cuándo y qué decía antes",
            description = "Las personas figuran con el CUV que tienen hoy. La lectura queda en la auditoría.")
    public CaseHistoryResponse history(@PathParam("code") String typed) {
        CaseCode code = CaseCodes.read("code", typed);
        return CaseHistoryResponse.of(code.value(), readCaseHistory.list(code), json);
    }
}
