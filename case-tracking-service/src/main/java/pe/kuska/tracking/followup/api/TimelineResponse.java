package pe.kuska.tracking.followup.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.deadlines.DeadlineResponse;
import pe.kuska.tracking.followup.ReadTimeline.Owed;
import pe.kuska.tracking.followup.ReadTimeline.Timeline;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.Fact.Step;
import pe.kuska.tracking.followup.domain.OwedAction;
import pe.kuska.tracking.followup.domain.PathState;
import pe.kuska.tracking.followup.domain.PersonCode;
import pe.kuska.tracking.followup.domain.Stage;
import pe.kuska.tracking.followup.domain.VictimStatus;

/** A path of care as it is read: codes and sentences, nobody's identity. */
@Schema(
        name = "Timeline",
        description = "Lo ocurrido con una persona entre instituciones, del más antiguo al más reciente")
record TimelineResponse(
        @Schema(description = "CUV vigente de la persona") String personCode,

        @Schema(description = "CUV pedido, si hoy conduce a otro")
        Optional<String> requestedCode,

        @Schema(description = "Otros CUV que hoy conducen a esta persona")
        List<String> otherCodes,

        Stage stage,

        @Schema(
                description =
                        "READMITTED si una unidad la volvió a acoger u ofrecer un plan después de que uno terminó")
        PathState state,

        @Schema(description = "Casos recibidos después de que terminó su último plan: posible nueva captación")
        List<String> casesSinceEnd,

        VictimStatus status,
        List<EntryResponse> entries,

        @Schema(description = "Lo que alguna unidad debe hacer a continuación")
        List<OwedResponse> owed) {

    /** One thing that happened. */
    @Schema(name = "TimelineEntry")
    record EntryResponse(
            @Schema(examples = "CaseRegistered") String type,
            Instant occurredAt,
            Instant recordedAt,
            String institution,
            @Nullable String unit,

            @Schema(description = "Una oración, sin datos personales")
            String summary,

            @Schema(description = "Los códigos de los que habla la oración, para decirla en otro idioma")
            Map<String, String> codes,

            @Nullable String caseCode,

            @Schema(description = "La derivación, si es de una") @Nullable
            UUID referralId,

            @Schema(description = "La derivación, alerta, atención, plan… a la que pertenece") @Nullable
            UUID recordId) {

        static EntryResponse from(Step step, Summaries summaries) {
            return new EntryResponse(
                    step.type().wireName(),
                    step.occurredAt(),
                    step.recordedAt(),
                    step.actor().institution(),
                    step.actor().unit(),
                    summaries.of(step),
                    summaries.codesOf(step),
                    step.caseCode(),
                    isOfReferral(step.type()) ? step.aboutId() : null,
                    step.aboutId());
        }
    }

    /** One thing that is owed. */
    @Schema(name = "TimelineOwed")
    record OwedResponse(
            OwedAction action,
            String institution,
            @Nullable String unit,

            @Schema(description = "La derivación, si es de una") @Nullable
            UUID referralId,

            UUID recordId,
            Instant since,
            Optional<DeadlineResponse> deadline) {

        static OwedResponse from(Owed owed, Instant asOf) {
            return new OwedResponse(
                    owed.step().action(),
                    owed.step().by().institution(),
                    owed.step().by().unit(),
                    isOfReferral(owed.step().after()) && !owed.step().action().isNextStep()
                            ? owed.step().aboutId()
                            : null,
                    owed.step().aboutId(),
                    owed.step().since(),
                    owed.deadline().map(deadline -> DeadlineResponse.from(deadline, asOf)));
        }
    }

    private static boolean isOfReferral(EntryType type) {
        return type.wireName().startsWith("Referral");
    }

    static TimelineResponse from(Timeline timeline, Summaries summaries) {
        PersonCode person = timeline.path().person();
        return new TimelineResponse(
                person.value(),
                Optional.of(timeline.requested())
                        .filter(requested -> !requested.equals(person))
                        .map(PersonCode::value),
                timeline.path().otherCodes().stream()
                        .map(PersonCode::value)
                        .sorted()
                        .toList(),
                timeline.path().stage(),
                timeline.state(),
                PathState.casesSinceEnd(timeline.steps()),
                timeline.path().status(),
                timeline.steps().stream()
                        .map(step -> EntryResponse.from(step, summaries))
                        .toList(),
                timeline.owed().stream()
                        .map(owed -> OwedResponse.from(owed, timeline.asOf()))
                        .toList());
    }
}
