package pe.kuska.indicators.compliance.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.compliance.ReadComplianceReport;
import pe.kuska.indicators.compliance.domain.FrozenFile;
import pe.kuska.indicators.compliance.domain.PublishedReport;

/** A frozen report. */
@Schema(name = "CompliancePublication")
public record PublicationResponse(
        String policy,
        int year,
        int version,

        @Schema(description = "Huella del contenido, impresa en sus archivos; es la del archivo content")
        String sha256,

        String institution,
        Instant recordedAt,

        @Schema(
                description =
                        "Cada archivo con la huella de los bytes que se descargan; vacío en lo publicado antes de que "
                                + "se congelaran")
        List<File> files) {

    /** A file that can be downloaded and compared. */
    @Schema(name = "CompliancePublicationFile")
    public record File(
            @Schema(description = "El valor de format con que se descarga")
            String format,

            String mediaType,
            int bytes,
            String sha256,
            String link) {}

    static PublicationResponse from(ReadComplianceReport.Edition edition) {
        PublishedReport published = edition.report();
        PublishedReport.Edition which = published.edition();
        return new PublicationResponse(
                which.policy(),
                which.year(),
                which.version(),
                published.sha256(),
                published.institution(),
                published.recordedAt(),
                edition.files().stream().map(file -> file(which, file)).toList());
    }

    private static File file(PublishedReport.Edition which, FrozenFile.Listed file) {
        String format = file.format().name().toLowerCase(Locale.ROOT);
        return new File(
                format,
                file.mediaType(),
                file.byteSize(),
                file.sha256(),
                "/api/indicators/v1/policies/" + which.policy() + "/compliance-report?year=" + which.year()
                        + "&version=" + which.version() + "&format=" + format);
    }
}
