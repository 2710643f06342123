package pe.kuska.registry.people.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;
import pe.kuska.registry.people.MergeByHand;
import pe.kuska.registry.people.MergePeople.Merged;
import pe.kuska.registry.people.ReadMerges;
import pe.kuska.registry.people.SplitPerson;
import pe.kuska.registry.people.SplitPerson.Parted;
import pe.kuska.registry.people.domain.PersonCode;
import pe.kuska.registry.validation.BrokenRule;
import pe.kuska.registry.validation.Findings;
import pe.kuska.registry.validation.Reading;

/** The identity steward's decisions by hand over HTTP: two are one, one is two, and what was decided before. */
@Path("people/{cuv}")
@Tag(name = "people")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class IdentityDecisionResource {

    private final MergeByHand mergeByHand;
    private final SplitPerson splitPerson;
    private final ReadMerges readMerges;

    IdentityDecisionResource(MergeByHand mergeByHand, SplitPerson splitPerson, ReadMerges readMerges) {
        this.mergeByHand = mergeByHand;
        this.splitPerson = splitPerson;
        this.readMerges = readMerges;
    }

    /** With whom to merge, or which separation of records to take back. */
    @Schema(
            name = "MergeRequest",
            description = "Con quién unir, o qué separación de registros revertir: uno de los dos")
    public record MergeRequest(
            @Schema(description = "CUV de la otra persona") @Nullable
            String other,

            @Schema(description = "Separación de registros que fue un error") @Nullable
            UUID splitId,

            @NotBlank @Size(max = 1000) String reason,

            @Schema(description = "Aunque antes se decidió que no son la misma persona") @Nullable
            Boolean despiteRejection) {

        @Override
        public String toString() {
            return "MergeRequest[sealed]";
        }
    }

    /** Which merge to undo, or which records are of somebody else. */
    @Schema(
            name = "SplitRequest",
            description = "Qué fusión deshacer, o qué registros son de otra persona: uno de los dos")
    public record SplitRequest(
            @Nullable UUID mergeId,
            @Nullable @Size(max = 200) List<UUID> records,
            @NotBlank @Size(max = 1000) String reason) {

        @Override
        public String toString() {
            return "SplitRequest[sealed]";
        }
    }

    /** Two codes are one person now. */
    @Schema(name = "PeopleMerged")
    public record MergedResponse(
            @Schema(description = "Para deshacerla; ausente si se revirtió una separación") @Nullable
            UUID mergeId,

            @Schema(description = "El CUV en uso") String personCode,

            @Schema(description = "El CUV que desde ahora lleva a él") @Nullable
            String absorbed) {}

    /** There are two people now. */
    @Schema(name = "PersonSplit")
    public record SplitResponse(
            String from,

            @Schema(description = "El CUV que vuelve a estar en uso, o uno nuevo")
            String separated,

            @Schema(description = "La fusión deshecha, o la separación por si fue un error")
            UUID decisionId) {}

    @POST
    @Path("merge")
    @Idempotent
    @RolesAllowed(Role.Names.IDENTITY_STEWARD)
    @Operation(
            operationId = "mergePeople",
            summary = "Une a dos personas",
            description =
                    "Queda en uso el CUV más antiguo; el otro lleva a él. Nada se pierde: siempre puede deshacerse.")
    @APIResponse(
            responseCode = "200",
            description = "Unidas",
            content = @Content(schema = @Schema(implementation = MergedResponse.class)))
    public Response merge(@PathParam("cuv") String cuv, @Valid @NotNull MergeRequest request) {
        Findings findings = new Findings();
        Reading reading = new Reading(findings);
        PersonCode code = reading.code("cuv", cuv, BrokenRule.PERSON_CODE, PersonCode::parse);
        PersonCode other = reading.code("other", request.other(), BrokenRule.PERSON_CODE, PersonCode::parse);
        if ((request.other() == null) == (request.splitId() == null)) {
            findings.error("other", BrokenRule.OTHER_OR_SPLIT);
        }
        findings.throwIfBroken();
        UUID splitId = request.splitId();
        if (splitId != null) {
            PersonCode person = mergeByHand.takeBack(Objects.requireNonNull(code), splitId, request.reason());
            return Response.ok(new MergedResponse(null, person.value(), null)).build();
        }
        Merged merged = mergeByHand.merge(
                Objects.requireNonNull(code),
                Objects.requireNonNull(other),
                request.reason(),
                Boolean.TRUE.equals(request.despiteRejection()));
        return Response.ok(new MergedResponse(
                        merged.mergeId(),
                        merged.survivor().value(),
                        merged.absorbed().value()))
                .build();
    }

    @POST
    @Path("split")
    @Idempotent
    @RolesAllowed(Role.Names.IDENTITY_STEWARD)
    @Operation(
            operationId = "splitPerson",
            summary = "Separa a quienes se tomó por una sola persona",
            description =
                    "Deshace una fusión, aun después de otros cambios, o da un CUV propio a registros de otra persona."
                            + " El reconocimiento automático no los vuelve a unir.")
    @APIResponse(
            responseCode = "200",
            description = "Separadas",
            content = @Content(schema = @Schema(implementation = SplitResponse.class)))
    public Response split(@PathParam("cuv") String cuv, @Valid @NotNull SplitRequest request) {
        Findings findings = new Findings();
        PersonCode code = new Reading(findings).code("cuv", cuv, BrokenRule.PERSON_CODE, PersonCode::parse);
        if ((request.mergeId() == null) == (request.records() == null)) {
            findings.error("mergeId", BrokenRule.MERGE_OR_RECORDS);
        }
        findings.throwIfBroken();
        PersonCode person = Objects.requireNonNull(code);
        UUID mergeId = request.mergeId();
        Parted parted = mergeId != null
                ? splitPerson.undoMerge(person, mergeId, request.reason())
                : splitPerson.separateRecords(
                        person, Set.copyOf(Objects.requireNonNull(request.records())), request.reason());
        return Response.ok(new SplitResponse(
                        parted.from().value(), parted.separated().value(), parted.decisionId()))
                .build();
    }

    @GET
    @Path("merges")
    @RolesAllowed({Role.Names.IDENTITY_STEWARD, Role.Names.AUDITOR})
    @Operation(
            operationId = "listMerges",
            summary = "Fusiones y separaciones de una persona, vigentes y deshechas",
            description =
                    "Seudónima: códigos e instituciones. Los motivos solo se muestran a quien decide identidades.")
    public MergesResponse merges(@PathParam("cuv") String cuv) {
        Findings findings = new Findings();
        PersonCode code = new Reading(findings).code("cuv", cuv, BrokenRule.PERSON_CODE, PersonCode::parse);
        findings.throwIfBroken();
        return MergesResponse.of(readMerges.read(Objects.requireNonNull(code)));
    }
}
