package pe.kuska.tracking.shelters.api;

import static pe.kuska.tracking.http.Answers.blankToNull;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;
import pe.kuska.platform.paging.Page;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.tracking.http.Answers;
import pe.kuska.tracking.shelters.ReadShelters;
import pe.kuska.tracking.shelters.RegisterShelter;
import pe.kuska.tracking.shelters.ReserveBed;
import pe.kuska.tracking.shelters.domain.Contact;
import pe.kuska.tracking.shelters.domain.Shelter;
import pe.kuska.tracking.shelters.domain.Stay;

/** The directory of shelters and their free beds. */
@Path("shelters")
@Tag(name = "shelters")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class ShelterResource {

    private static final String IF_MATCH = "La versión que usted leyó (ETag)";
    private static final int MOST_FOUND = 50;

    private final RegisterShelter registerShelter;
    private final ReadShelters readShelters;
    private final ReserveBed reserveBed;
    private final CallerProvider callers;

    ShelterResource(
            RegisterShelter registerShelter, ReadShelters readShelters, ReserveBed reserveBed, CallerProvider callers) {
        this.registerShelter = registerShelter;
        this.readShelters = readShelters;
        this.reserveBed = reserveBed;
        this.callers = callers;
    }

    /** How many beds there are. */
    @Schema(name = "ShelterCapacity")
    record CapacityRequest(@Min(0) @Max(500) int capacity) {}

    /** For whom a bed is kept. */
    @Schema(name = "ReserveBed")
    record ReserveRequest(
            @NotBlank @Size(max = 40) @Schema(description = "CUV")
            String personCode,

            @NotBlank @Size(max = 20) @Schema(description = "Lista sexo; se compara con el perfil y no se guarda")
            String sex,

            @Min(0) @Max(120) @Schema(description = "Se compara con el perfil y no se guarda")
            int age,

            @Min(0) @Max(15) @Schema(description = "Hijas e hijos que la acompañan, cada uno con su plaza")
            int children) {}

    /** All that is said of where a shelter is. */
    @Schema(name = "ShelterContact")
    record ContactRequest(
            @Nullable @Pattern(regexp = "\\d{6}") @Schema(description = "Distrito (ubigeo)")
            String district,

            @Nullable @Pattern(regexp = "[0-9 +()-]{6,20}") @Schema(description = "Teléfono de guardia")
            String dutyPhone) {}

    @POST
    @Idempotent
    @RolesAllowed(Role.Names.ADMIN)
    @Operation(operationId = "registerShelter", summary = "Inscribe un espacio de acogida en el directorio")
    @APIResponseSchema(value = ShelterResponse.class, responseCode = "201")
    public Response register(@NotNull @Valid ShelterRequest request) {
        Shelter shelter = registerShelter.register(request.toCommand());
        ReadShelters.Listed listed = new ReadShelters.Listed(shelter, shelter.capacity());
        return Answers.created("shelters", shelter.id(), shelter.version(), ShelterResponse.from(listed));
    }

    @GET
    @RolesAllowed({
        Role.Names.REGISTRAR,
        Role.Names.INVESTIGATOR,
        Role.Names.CASE_MANAGER,
        Role.Names.AUDITOR,
        Role.Names.ADMIN
    })
    @Operation(operationId = "listShelters", summary = "Directorio de espacios de acogida, con sus plazas libres")
    public Page<ShelterResponse> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        PageRequest page = PageRequest.of(limit, after);
        List<ShelterResponse> shelters =
                readShelters.list(page).stream().map(ShelterResponse::from).toList();
        return Page.of(shelters, page, "shelters", shelter -> shelter.id().toString());
    }

    @GET
    @Path("vacancies")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER})
    @Operation(
            operationId = "findBeds",
            summary = "Dónde hay una plaza ahora para una persona con ese perfil",
            description = "Primero los de su departamento. Sin direcciones.")
    public List<ShelterResponse> findBeds(
            @QueryParam("department") @NotNull @Pattern(regexp = "0[1-9]|1\\d|2[0-5]") String department,
            @QueryParam("sex") @NotNull @Pattern(regexp = "MUJER|HOMBRE|NO_PRECISA") String sex,
            @QueryParam("age") @NotNull @Min(0) @Max(120) Integer age,
            @QueryParam("children") @Min(0) @Max(15) @Nullable Integer children) {
        return readShelters.findBeds(department, sex, age, children == null ? 0 : children, MOST_FOUND).stream()
                .map(ShelterResponse::from)
                .toList();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({
        Role.Names.REGISTRAR,
        Role.Names.INVESTIGATOR,
        Role.Names.CASE_MANAGER,
        Role.Names.AUDITOR,
        Role.Names.ADMIN
    })
    @Operation(operationId = "getShelter", summary = "Un espacio de acogida y sus plazas libres")
    @APIResponseSchema(ShelterResponse.class)
    public Response read(@PathParam("id") String id) {
        ReadShelters.Listed listed = readShelters.read(Answers.id(id));
        return Answers.ok(listed.shelter().version(), ShelterResponse.from(listed));
    }

    @GET
    @Path("{id}/address")
    @RolesAllowed(Role.Names.CASE_MANAGER)
    @Operation(
            operationId = "getShelterAddress",
            summary = "Dónde queda, para la unidad que lo conduce",
            description = "Cada lectura queda auditada. Quien lleva a alguien la lee de su plaza, cuando fue aceptada.")
    public AddressResponse address(@PathParam("id") String id) {
        return new AddressResponse(readShelters.ownAddress(Answers.id(id), callers.current()));
    }

    @PUT
    @Path("{id}/capacity")
    @RolesAllowed({Role.Names.CASE_MANAGER, Role.Names.ADMIN})
    @Operation(operationId = "resizeShelter", summary = "Abre o cierra plazas")
    @APIResponseSchema(ShelterResponse.class)
    public Response resize(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch,
            @NotNull @Valid CapacityRequest request) {
        UUID shelterId = Answers.id(id);
        Shelter shelter = registerShelter.resize(shelterId, request.capacity(), ifMatch, callers.current());
        return Answers.ok(shelter.version(), ShelterResponse.from(readShelters.read(shelterId)));
    }

    @PUT
    @Path("{id}/contact")
    @RolesAllowed({Role.Names.CASE_MANAGER, Role.Names.ADMIN})
    @Operation(operationId = "reachShelterBy", summary = "Cambia el distrito y el teléfono de guardia")
    @APIResponseSchema(ShelterResponse.class)
    public Response reachBy(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch,
            @NotNull @Valid ContactRequest request) {
        UUID shelterId = Answers.id(id);
        Contact contact = new Contact(blankToNull(request.district()), blankToNull(request.dutyPhone()));
        Shelter shelter = registerShelter.reachBy(shelterId, contact, ifMatch, callers.current());
        return Answers.ok(shelter.version(), ShelterResponse.from(readShelters.read(shelterId)));
    }

    @GET
    @Path("became-of-beds")
    @RolesAllowed(Role.Names.AUDITOR)
    @Operation(
            operationId = "listBecameOfBeds",
            summary = "Qué pasó con las plazas que pidió cada unidad, para la Defensoría",
            description = "Primero donde se leyeron direcciones a las que no llegó nadie.")
    public List<BecameOfBedsResponse> becameOfBeds() {
        return readShelters.becameOfBeds().stream()
                .map(BecameOfBedsResponse::from)
                .toList();
    }

    @POST
    @Path("{id}/stays")
    @Idempotent
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER})
    @Operation(
            operationId = "reserveBed",
            summary = "Pide una plaza para una persona que está hoy a cargo de la unidad",
            description =
                    "Se guarda mientras el espacio responde (regla BED_REQUEST); aceptada, hasta el plazo de la regla"
                            + " BED_RESERVATION.")
    @APIResponseSchema(value = StayResponse.class, responseCode = "201")
    public Response reserve(@PathParam("id") String id, @NotNull @Valid ReserveRequest request) {
        Stay stay = reserveBed.reserve(
                Answers.id(id),
                new ReserveBed.Command(request.personCode(), request.sex(), request.age(), request.children()),
                callers.current());
        return Answers.created("stays", stay.id(), stay.version(), StayResponse.from(stay));
    }

    @GET
    @Path("{id}/stays")
    @RolesAllowed(Role.Names.CASE_MANAGER)
    @Operation(operationId = "listStays", summary = "Quién está o estuvo, para la unidad que lo conduce")
    public Page<StayResponse> stays(
            @PathParam("id") String id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        PageRequest page = PageRequest.of(limit, after);
        List<StayResponse> stays = readShelters.stays(Answers.id(id), page, callers.current()).stream()
                .map(StayResponse::from)
                .toList();
        return Page.of(
                stays, page, "shelters/" + id + "/stays", stay -> stay.id().toString());
    }
}
