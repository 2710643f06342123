package pe.kuska.gateway.web.shelters;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.services.CallAsVisitor;
import pe.kuska.gateway.web.services.ProblemReader;

/// The tracking service's shelters, beds and stays.
@RegisterRestClient(configKey = "tracking")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/tracking/v1")
interface TrackingShelters {

    /// For whom a bed is kept.
    record Reservation(@Nullable String personCode, String sex, int age, int children) {
        @Override
        public String toString() {
            return "Reservation[reserved]";
        }
    }

    /// How many beds there are.
    record Capacity(int capacity) {}

    /// What is said with a step of a stay.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Step(@Nullable String reason, @Nullable String toShelter) {}

    /// Where a shelter stands.
    record Address(@Nullable String address) {
        @Override
        public String toString() {
            return "Address[reserved]";
        }
    }

    /// All that is said of where a shelter is.
    record Contact(@Nullable String district, @Nullable String dutyPhone) {}

    /// What an address is read for.
    record Purpose(@Nullable String purpose) {}

    @GET
    @Path("shelters")
    Shelter.Listed list(@QueryParam("limit") int limit, @QueryParam("after") @Nullable String after);

    @GET
    @Path("shelters/vacancies")
    List<Shelter> vacancies(
            @QueryParam("department") String department,
            @QueryParam("sex") String sex,
            @QueryParam("age") int age,
            @QueryParam("children") int children);

    @GET
    @Path("shelters/{id}")
    Shelter read(@PathParam("id") String id);

    @GET
    @Path("shelters/{id}/address")
    Address address(@PathParam("id") String id);

    @GET
    @Path("shelters/became-of-beds")
    List<BecameOfBeds> becameOfBeds();

    @PUT
    @Path("shelters/{id}/contact")
    Shelter reachBy(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String version, Contact contact);

    @POST
    @Path("stays/{id}/address")
    Address addressOf(@PathParam("id") String id, Purpose purpose);

    @PUT
    @Path("shelters/{id}/capacity")
    Shelter resize(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String version, Capacity capacity);

    @GET
    @Path("shelters/{id}/stays")
    Stay.Listed stays(@PathParam("id") String id, @QueryParam("limit") int limit);

    @POST
    @Path("shelters/{id}/stays")
    Stay reserve(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, Reservation person);

    @GET
    @Path("stays/{id}")
    Stay stay(@PathParam("id") String id);

    @POST
    @Path("stays/{id}/{step}")
    Stay move(
            @PathParam("id") String id,
            @PathParam("step") String step,
            @HeaderParam("If-Match") @Nullable String version,
            Step said);
}
