package pe.kuska.tracking.shelters.api;

import static pe.kuska.tracking.http.Answers.blankToNull;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.tracking.http.Answers;
import pe.kuska.tracking.shelters.FindDoubledStays;
import pe.kuska.tracking.shelters.MoveStay;
import pe.kuska.tracking.shelters.ReadShelters;
import pe.kuska.tracking.shelters.domain.Stay;
import pe.kuska.tracking.shelters.domain.StayAction;

/** A person's place in a shelter. */
@Path("stays/{id}")
@Tag(name = "shelters")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class StayResource {

    private static final String IF_MATCH = "La versión que usted leyó (ETag)";

    private final MoveStay moveStay;
    private final ReadShelters readShelters;
    private final FindDoubledStays findDoubledStays;
    private final CallerProvider callers;

    StayResource(
            MoveStay moveStay, ReadShelters readShelters, FindDoubledStays findDoubledStays, CallerProvider callers) {
        this.findDoubledStays = findDoubledStays;
        this.readShelters = readShelters;
        this.moveStay = moveStay;
        this.callers = callers;
    }

    /** Why a stay ends and, for a transfer, where it goes on. */
    @Schema(name = "StayStep")
    record StepRequest(
            @Nullable
            @Size(max = 64)
            @Schema(description = "Lista stay_end_reason, bed_release_reason o bed_refusal_reason")
            String reason,

            @Nullable @Schema(description = "Al trasladar") UUID toShelter) {}

    @GET
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER})
    @Operation(operationId = "getStay", summary = "Una plaza, para quien la reservó y para quien acoge")
    @APIResponseSchema(StayResponse.class)
    public Response read(@PathParam("id") String id) {
        return answer(moveStay.read(Answers.id(id), callers.current()));
    }

    /** What an address is read for. */
    @Schema(name = "ReadShelterAddress")
    record AddressRequest(
            @NotBlank @Size(max = 64) @Schema(description = "Lista address_purpose")
            String purpose) {}

    @POST
    @Path("accept")
    @RolesAllowed(Role.Names.CASE_MANAGER)
    @Operation(
            operationId = "acceptBed",
            summary = "El espacio espera a la persona",
            description = "Desde ahora quien la lleva puede leer la dirección.")
    @APIResponseSchema(StayResponse.class)
    public Response accept(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch) {
        return answer(moveStay.move(Answers.id(id), StayAction.ACCEPT, null, null, ifMatch, callers.current()));
    }

    @POST
    @Path("decline")
    @RolesAllowed(Role.Names.CASE_MANAGER)
    @Operation(operationId = "declineBed", summary = "El espacio no puede recibir a la persona")
    @APIResponseSchema(StayResponse.class)
    public Response decline(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch,
            @NotNull @Valid StepRequest request) {
        return move(id, StayAction.DECLINE, request, ifMatch);
    }

    @POST
    @Path("address")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER})
    @Operation(
            operationId = "readStayAddress",
            summary = "Dónde queda el espacio que aceptó a la persona, para quien la lleva o la atiende",
            description = "Pide para qué; cada lectura queda auditada.")
    public AddressResponse address(@PathParam("id") String id, @NotNull @Valid AddressRequest request) {
        return new AddressResponse(readShelters.addressOf(Answers.id(id), request.purpose(), callers.current()));
    }

    @POST
    @Path("occupy")
    @RolesAllowed(Role.Names.CASE_MANAGER)
    @Operation(operationId = "occupyBed", summary = "La persona llegó y queda acogida")
    @APIResponseSchema(StayResponse.class)
    public Response occupy(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch) {
        return answer(moveStay.move(Answers.id(id), StayAction.OCCUPY, null, null, ifMatch, callers.current()));
    }

    @POST
    @Path("release")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER})
    @Operation(operationId = "releaseBed", summary = "La plaza reservada ya no se necesita")
    @APIResponseSchema(StayResponse.class)
    public Response release(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch,
            @NotNull @Valid StepRequest request) {
        return move(id, StayAction.RELEASE, request, ifMatch);
    }

    @POST
    @Path("transfer")
    @RolesAllowed(Role.Names.CASE_MANAGER)
    @Operation(
            operationId = "transferStay",
            summary = "La persona se traslada a otro espacio de acogida con plaza libre",
            description = "Responde con la nueva plaza. Si es de otra unidad queda pedida, y se muda cuando llega.")
    @APIResponseSchema(StayResponse.class)
    public Response transfer(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch,
            @NotNull @Valid StepRequest request) {
        return move(id, StayAction.TRANSFER, request, ifMatch);
    }

    @POST
    @Path("leave")
    @RolesAllowed(Role.Names.CASE_MANAGER)
    @Operation(operationId = "leaveShelter", summary = "La persona egresa")
    @APIResponseSchema(StayResponse.class)
    public Response leave(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch,
            @NotNull @Valid StepRequest request) {
        return move(id, StayAction.LEAVE, request, ifMatch);
    }

    private Response move(String id, StayAction action, StepRequest request, @Nullable String ifMatch) {
        return answer(moveStay.move(
                Answers.id(id),
                action,
                blankToNull(request.reason()),
                request.toShelter(),
                ifMatch,
                callers.current()));
    }

    private Response answer(Stay stay) {
        return Answers.ok(stay.version(), StayResponse.from(stay, findDoubledStays.isDoubled(stay)));
    }
}
