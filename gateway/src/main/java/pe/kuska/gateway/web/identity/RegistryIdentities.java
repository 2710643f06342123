package pe.kuska.gateway.web.identity;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import pe.kuska.gateway.web.services.CallAsVisitor;
import pe.kuska.gateway.web.services.ProblemReader;

/// People in the register: without a name, or with one for a stated purpose, and how they were joined or separated.
@RegisterRestClient(configKey = "registry")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/registry/v1/people")
public interface RegistryIdentities {
    /// The only purpose for which a steward reads who somebody is.
    String TO_RECOGNISE = "IDENTIFICACION";

    @GET
    @Path("{cuv}")
    PersonCard card(@PathParam("cuv") String cuv);

    /// Every call is in the audit trail with its purpose.
    @GET
    @Path("{cuv}/identity")
    Identity identity(@PathParam("cuv") String cuv, @QueryParam("purpose") String purpose);

    @GET
    @Path("{cuv}/merges")
    IdentityHistory history(@PathParam("cuv") String cuv);

    @POST
    @Path("{cuv}/merge")
    IdentityHistory.Merged merge(
            @PathParam("cuv") String cuv, @HeaderParam("Idempotency-Key") String key, IdentityHistory.Merge merge);

    @POST
    @Path("{cuv}/split")
    IdentityHistory.Parted split(
            @PathParam("cuv") String cuv, @HeaderParam("Idempotency-Key") String key, IdentityHistory.Split split);
}
