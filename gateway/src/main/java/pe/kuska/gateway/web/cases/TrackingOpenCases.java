package pe.kuska.gateway.web.cases;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.services.CallAsVisitor;
import pe.kuska.gateway.web.services.ProblemReader;

/// The tracking service's list of an institution's open cases, what presses first.
@RegisterRestClient(configKey = "tracking")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/tracking/v1/open-cases")
interface TrackingOpenCases {

    record Term(String kind, LocalDate lastDay, @Nullable LocalDate extendedTo) {}

    record Open(
            String caseCode,
            @Nullable String phase,
            @Nullable LocalDate since,
            @Nullable List<Term> terms,
            boolean late,
            @Nullable LocalDate nextHearing,
            int victims) {}

    /// `endingSoon` counts those whose term ends within thirty days, `heardSoon` those with a hearing within seven.
    record Listed(
            @Nullable List<Open> cases,
            int total,
            int late,
            int endingSoon,
            int heardSoon,
            @Nullable List<InPhase> phases) {
        List<Open> all() {
            return cases == null ? List.of() : cases;
        }

        List<InPhase> byPhase() {
            return phases == null ? List.of() : phases;
        }
    }

    /// How many stand in a phase, and how many of them past its term.
    record InPhase(String phase, int cases, int late) {}

    @GET
    Listed list(@QueryParam("limit") int limit);
}
