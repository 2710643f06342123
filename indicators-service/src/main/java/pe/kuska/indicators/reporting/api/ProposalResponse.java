package pe.kuska.indicators.reporting.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.reporting.ProposeFigures;

/** A figure that Kuska counted for a report. */
@Schema(name = "ReportProposal", description = "Cifra que el sistema propone para un reporte; la entidad decide")
public record ProposalResponse(
        ProposeFigures.Origin origin,
        Optional<BigDecimal> value,
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator,
        @Schema(description = "Qué cuenta") String definition,
        @Schema(description = "Cómo se contó") List<String> steps,
        List<String> toConfirm) {

    static ProposalResponse from(ProposeFigures.Proposal proposal) {
        return new ProposalResponse(
                proposal.origin(),
                Optional.ofNullable(proposal.value()),
                Optional.ofNullable(proposal.numerator()),
                Optional.ofNullable(proposal.denominator()),
                proposal.words(),
                proposal.steps(),
                proposal.toConfirm());
    }
}
