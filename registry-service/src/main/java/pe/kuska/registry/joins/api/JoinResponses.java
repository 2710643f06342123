package pe.kuska.registry.joins.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.cases.CaseView;
import pe.kuska.registry.cases.domain.CaseFacts;
import pe.kuska.registry.cases.domain.CaseKind;
import pe.kuska.registry.joins.ProposeJoins.Proposal;
import pe.kuska.registry.joins.ProposeJoins.Side;
import pe.kuska.registry.joins.ReadJoinedCase.Joined;
import pe.kuska.registry.joins.domain.Comparison;
import pe.kuska.registry.joins.domain.Evidence.Strength;
import pe.kuska.registry.joins.domain.JoinDecision;
import pe.kuska.registry.people.domain.PersonRole;

/** What is answered about cases of several sources. */
final class JoinResponses {

    private JoinResponses() {}

    /** One of two cases that may be one. */
    @Schema(name = "JoinSide")
    public record SideResponse(
            String code, String institution, @Nullable String unit, String system) {

        static SideResponse of(Side side) {
            return new SideResponse(
                    side.code().value(),
                    side.source().institution(),
                    side.source().unit(),
                    side.source().system());
        }
    }

    /** Two cases that may be one. */
    @Schema(name = "JoinProposal", description = "Dos casos que pueden ser el mismo, y por qué")
    public record ProposalResponse(
            SideResponse one,
            SideResponse other,
            Strength strength,
            int sharedVictims,
            int sharedOthers,
            boolean crossReference,
            List<String> reasons,

            @Schema(description = "Cuándo se registró el segundo de los dos")
            Instant since) {

        static ProposalResponse of(Proposal proposal) {
            return new ProposalResponse(
                    SideResponse.of(proposal.one()),
                    SideResponse.of(proposal.other()),
                    proposal.strength(),
                    proposal.evidence().sharedVictims(),
                    proposal.evidence().sharedOthers(),
                    proposal.evidence().crossReference(),
                    proposal.evidence().explained(),
                    proposal.since());
        }
    }

    /** What somebody decided. */
    @Schema(name = "JoinDecision")
    public record DecisionResponse(
            UUID id, JoinDecision.Status status, String reason, String institution, Instant decidedAt) {

        static DecisionResponse of(JoinDecision decision) {
            return new DecisionResponse(
                    decision.id(), decision.status(), decision.reason(), decision.institution(), decision.decidedAt());
        }
    }

    /** A case of several sources. */
    @Schema(name = "JoinedCase", description = "Lo que dice cada fuente del mismo caso, y en qué difieren")
    public record JoinedResponse(
            String code,
            List<SourceResponse> sources,

            @Schema(description = "Cuántas fuentes más hay fuera del mandato de quien lee")
            int outsideMandate,

            List<Comparison> fields,
            List<PersonResponse> persons,
            List<DecisionResponse> decisions) {

        static JoinedResponse of(Joined joined) {
            Map<String, CaseFacts> facts = new LinkedHashMap<>();
            Map<String, Map<String, PersonRole>> persons = new TreeMap<>();
            joined.views().forEach(view -> {
                facts.put(view.code().value(), view.facts());
                view.persons()
                        .forEach(person -> persons.computeIfAbsent(
                                        person.personCode().value(), _ -> new TreeMap<>())
                                .put(view.code().value(), person.role()));
            });
            List<PersonResponse> shown = new ArrayList<>();
            persons.forEach((code, roles) -> shown.add(PersonResponse.of(code, roles, facts.size())));
            return new JoinedResponse(
                    joined.code().value(),
                    joined.views().stream().map(SourceResponse::of).toList(),
                    joined.outsideMandate(),
                    Comparison.of(facts),
                    shown,
                    joined.decisions().stream().map(DecisionResponse::of).toList());
        }
    }

    /** Who says it, since when. */
    @Schema(name = "JoinedSource")
    public record SourceResponse(
            String code, String institution, String system, CaseKind kind, Instant receivedAt, Instant changedAt) {

        static SourceResponse of(CaseView view) {
            return new SourceResponse(
                    view.code().value(),
                    view.source().institution(),
                    view.source().system(),
                    view.facts().kind(),
                    view.facts().receivedAt(),
                    view.changedAt());
        }
    }

    /** Somebody in it, and as what each source names them. */
    @Schema(name = "JoinedPerson")
    public record PersonResponse(
            String personCode,
            Comparison.Agreement agreement,

            @Schema(description = "Papel según cada caso") Map<String, PersonRole> roles) {

        static PersonResponse of(String code, Map<String, PersonRole> roles, int sources) {
            boolean same = roles.values().stream().distinct().count() == 1;
            Comparison.Agreement agreement = same
                    ? roles.size() == sources ? Comparison.Agreement.AGREED : Comparison.Agreement.ONE_SOURCE
                    : Comparison.Agreement.CONFLICT;
            return new PersonResponse(code, agreement, roles);
        }
    }
}
