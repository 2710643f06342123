package pe.kuska.indicators.compliance.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.compliance.ReadComplianceReport;
import pe.kuska.indicators.compliance.domain.ComplianceDocument;
import pe.kuska.indicators.compliance.domain.ComplianceDocument.Bar;
import pe.kuska.indicators.compliance.domain.ComplianceDocument.Block;
import pe.kuska.indicators.compliance.domain.ComplianceDocument.Cell;
import pe.kuska.indicators.compliance.domain.ComplianceDocument.Kind;
import pe.kuska.indicators.compliance.domain.PublishedReport;
import pe.kuska.indicators.progress.domain.WhyLinks;

/** A report as JSON, with where each of its figures answers for itself. */
@Schema(name = "ComplianceReport", description = "Reporte de cumplimiento, en el orden del modelo")
public record ComplianceReportResponse(
        String policy,
        String title,
        int year,
        Instant asOf,
        String formulaVersion,
        @Schema(description = "Sin versión: borrador") Optional<Integer> version,

        @Schema(description = "Huella de la versión publicada")
        Optional<String> sha256,

        @Schema(description = "Qué estado del reporte es, como lo llevan impreso sus archivos")
        String stamp,

        List<PartResponse> parts) {

    /** A heading with its blocks. */
    @Schema(name = "CompliancePart")
    public record PartResponse(int level, String heading, List<BlockResponse> blocks) {}

    /** A block. */
    @Schema(name = "ComplianceBlock")
    public record BlockResponse(
            Kind kind,
            Optional<String> title,
            Optional<String> text,

            @Schema(description = "Nombre de la sección que escribe el ministerio")
            Optional<String> section,

            List<String> header,
            List<List<CellResponse>> rows,
            List<Bar> bars) {}

    /** A cell. */
    @Schema(name = "ComplianceCell")
    public record CellResponse(
            String text,
            Optional<String> figure,
            @Schema(description = "De dónde sale la cifra") Optional<String> link) {}

    static ComplianceReportResponse from(ReadComplianceReport.Given given) {
        ComplianceDocument document = given.document();
        return new ComplianceReportResponse(
                document.policy(),
                document.title(),
                document.year(),
                document.asOf(),
                document.formulaVersion(),
                given.edition().map(edition -> edition.edition().version()),
                given.edition().map(PublishedReport::sha256),
                given.stamp(),
                document.parts().stream()
                        .map(part -> new PartResponse(
                                part.level(),
                                part.heading(),
                                part.blocks().stream()
                                        .map(block -> block(block, document))
                                        .toList()))
                        .toList());
    }

    private static BlockResponse block(Block block, ComplianceDocument document) {
        return new BlockResponse(
                block.kind(),
                Optional.ofNullable(block.title()),
                Optional.ofNullable(block.text()),
                Optional.ofNullable(block.section()),
                block.header(),
                block.rows().stream()
                        .map(row ->
                                row.stream().map(cell -> cell(cell, document)).toList())
                        .toList(),
                block.bars());
    }

    private static CellResponse cell(Cell cell, ComplianceDocument document) {
        return new CellResponse(
                cell.text(),
                Optional.ofNullable(cell.figure()),
                Optional.ofNullable(cell.figure())
                        .map(new WhyLinks(document.policy(), document.year(), document.asOf())::of));
    }
}
