package pe.kuska.gateway.web.audit;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/// A service's audit trail; every service has the same.
public interface AuditTrails {

    @GET
    @Path("audit")
    AuditEntries list(
            @QueryParam("subjectId") @Nullable String subjectId,
            @QueryParam("institution") @Nullable String institution,
            @QueryParam("outcome") @Nullable String outcome,
            @QueryParam("limit") int limit,
            @QueryParam("after") @Nullable String after);

    @GET
    @Path("audit/verification")
    Verification verify();
}
