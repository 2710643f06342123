package pe.kuska.indicators.compliance.rendering;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import pe.kuska.indicators.compliance.domain.ComplianceDocument;

/** Where a figure of a report answers for itself. */
final class FigureLinks {

    private final String address;
    private final ComplianceDocument document;

    FigureLinks(String publicAddress, ComplianceDocument document) {
        this.address = publicAddress;
        this.document = document;
    }

    String to(String figure) {
        return address + "/api/indicators/v1/policies/" + document.policy() + "/why?year=" + document.year()
                + "&figure=" + URLEncoder.encode(figure, StandardCharsets.UTF_8) + "&asOf=" + document.asOf();
    }
}
