package pe.kuska.indicators.compliance.rendering;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import pe.kuska.indicators.compliance.domain.ComplianceDocument;

/** The page on which a figure of a report answers for itself, as of the report's moment. */
final class FigureLinks {

    private final String address;
    private final ComplianceDocument document;

    FigureLinks(String publicAddress, ComplianceDocument document) {
        this.address = publicAddress;
        this.document = document;
    }

    String to(String figure) {
        return address + "/politicas/" + document.policy() + "/porque?anio=" + document.year() + "&cifra="
                + URLEncoder.encode(figure, StandardCharsets.UTF_8) + "&corte=" + document.asOf();
    }
}
