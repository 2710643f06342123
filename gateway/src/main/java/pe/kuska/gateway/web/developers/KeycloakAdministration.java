package pe.kuska.gateway.web.developers;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.services.ProblemReader;

/// The four calls of Keycloak's admin REST API that practice keys take.
@RegisterProvider(ProblemReader.class)
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface KeycloakAdministration {

    @POST
    @Path("realms/{realm}/protocol/openid-connect/token")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    Token token(
            @PathParam("realm") String realm,
            @FormParam("grant_type") String grant,
            @FormParam("client_id") String client,
            @FormParam("client_secret") String secret);

    @GET
    @Path("admin/realms/{realm}/clients")
    List<Client> clients(
            @PathParam("realm") String realm,
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @QueryParam("clientId") String part,
            @QueryParam("search") boolean search,
            @QueryParam("max") int max);

    @POST
    @Path("admin/realms/{realm}/clients")
    void create(
            @PathParam("realm") String realm,
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            KeycloakClient client);

    @DELETE
    @Path("admin/realms/{realm}/clients/{id}")
    void delete(
            @PathParam("realm") String realm,
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("id") String id);

    /// As whom the gateway asks.
    record Token(@JsonProperty("access_token") String accessToken) {
        String bearer() {
            return "Bearer " + accessToken;
        }

        @Override
        public String toString() {
            return "Token";
        }
    }

    /// A client as it is read, without its secret.
    record Client(String id, String clientId, Map<String, String> attributes) {
        public Client(String id, String clientId, @Nullable Map<String, String> attributes) {
            this.id = id;
            this.clientId = clientId;
            this.attributes = attributes == null ? Map.of() : attributes;
        }
    }
}
