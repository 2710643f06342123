package pe.kuska.gateway.web.referrals;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.Because;
import pe.kuska.gateway.web.care.UnitChoice;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.services.CallAsVisitor;
import pe.kuska.gateway.web.services.ProblemReader;

/// The tracking service's referrals.
@RegisterRestClient(configKey = "tracking")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/tracking/v1/referrals")
interface TrackingReferrals {

    /// Why, where a step needs it.
    /// To which other unit, and why.
    record Elsewhere(
            @Nullable String toInstitution,
            @Nullable String toUnit,
            @Nullable String reason,
            @Nullable String consent,
            @Nullable String overrideReason) {

        static Elsewhere of(UnitChoice to, Answers answers) {
            String consent = answers.orNull("consent");
            return new Elsewhere(
                    to.institution(),
                    to.unit(),
                    answers.typed("reason"),
                    consent,
                    "OVERRIDDEN".equals(consent) ? answers.orNull("overrideReason") : null);
        }
    }

    @POST
    Referral send(@HeaderParam("Idempotency-Key") String key, NewReferral referral);

    @GET
    @Path("{id}")
    RestResponse<Referral> read(@PathParam("id") String id);

    @POST
    @Path("{id}/{step}")
    Referral answer(
            @PathParam("id") String id,
            @PathParam("step") String step,
            @HeaderParam("If-Match") @Nullable String version,
            Because why);

    @POST
    @Path("{id}/reroute")
    Referral reroute(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") @Nullable String version,
            Elsewhere to);
}
