package pe.kuska.platform.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.paging.Page;
import pe.kuska.platform.paging.PageRequest;

/** What the auditor reads: who did, saw or was refused what. Reading the audit is audited too. */
@Path("audit")
@Tag(name = "audit")
@RunOnVirtualThread
@RolesAllowed(Role.Names.AUDITOR)
class AuditResource {

    private final AuditLog log;
    private final AuditTrail trail;
    private final AuditVerification verification;

    AuditResource(AuditLog log, AuditTrail trail, AuditVerification verification) {
        this.log = log;
        this.trail = trail;
        this.verification = verification;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listAudit",
            summary = "Registro de auditoría, del más reciente al más antiguo",
            description = "Seudónimo: quién es cada actor lo sabe solo el proveedor de identidad.")
    public Page<AuditEntryResponse> list(
            @QueryParam("subjectType") @Nullable String subjectType,
            @QueryParam("subjectId") @Nullable String subjectId,
            @QueryParam("institution") @Nullable String institution,
            @QueryParam("outcome") @Nullable String outcome,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        PageRequest page = PageRequest.of(limit, after);
        AuditLog.Filter filter = new AuditLog.Filter(
                Optional.ofNullable(subjectType),
                Optional.ofNullable(subjectId),
                Optional.ofNullable(institution),
                Optional.ofNullable(outcome));
        trail.record(AuditEvent.of("READ_AUDIT", "audit", subjectId == null ? "all" : subjectId));
        return Page.of(log.list(filter, page), page, filter.path(), entry -> Long.toString(entry.position()));
    }

    /** The chain is read after the entry about this reading was committed, so that it is part of what is checked. */
    @GET
    @Path("verification")
    @Operation(
            operationId = "verifyAudit",
            summary = "Verifica la cadena de auditoría, de la primera entrada a la última",
            description = "También contra lo anotado fuera de la base de datos. Queda en el registro.")
    public AuditVerificationResponse verify() {
        QuarkusTransaction.requiringNew().run(() -> trail.record(AuditEvent.of("VERIFY_AUDIT", "audit", "all")));
        return AuditVerificationResponse.of(verification.verify());
    }
}
