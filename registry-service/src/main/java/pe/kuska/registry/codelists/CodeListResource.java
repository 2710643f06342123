package pe.kuska.registry.codelists;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.validation.Findings;
import pe.kuska.registry.validation.Reading;

/** Code lists over HTTP, for forms and for the institutions' systems. */
@Path("code-lists")
@Tag(name = "code-lists")
@RunOnVirtualThread
@Authenticated
class CodeListResource {

    private final CodeLists codeLists;

    CodeListResource(CodeLists codeLists) {
        this.codeLists = codeLists;
    }

    /** A list without its entries. */
    @Schema(name = "CodeListSummary")
    public record Summary(String name, String title, String version, String source) {}

    @GET
    @Operation(operationId = "listCodeLists", summary = "Listas de códigos disponibles")
    public List<Summary> list() {
        return codeLists.listAll().stream()
                .map(list -> new Summary(list.name(), list.title(), list.version(), list.source()))
                .toList();
    }

    @GET
    @Path("{name}")
    @Operation(operationId = "getCodeList", summary = "Una lista de códigos, entera o como estaba vigente en una fecha")
    public CodeList get(
            @PathParam("name") String name,
            @Parameter(description = "Fecha de vigencia, AAAA-MM-DD", schema = @Schema(format = "date"))
                    @QueryParam("on")
                    @Nullable
                    String on) {
        CodeList list = codeLists.find(name).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        Findings findings = new Findings();
        var day = new Reading(findings).date("on", on);
        findings.throwIfBroken();
        return day == null ? list : list.on(day);
    }
}
