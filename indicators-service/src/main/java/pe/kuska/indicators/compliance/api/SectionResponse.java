package pe.kuska.indicators.compliance.api;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.compliance.domain.SectionText;

/** A section as written last. */
@Schema(name = "ComplianceSection")
public record SectionResponse(
        String section,
        int revision,
        Optional<String> text,
        Optional<String> institution,
        Optional<Instant> recordedAt) {

    static SectionResponse from(String section, Optional<SectionText> text) {
        return new SectionResponse(
                section,
                text.map(SectionText::revision).orElse(0),
                text.map(SectionText::text),
                text.map(SectionText::institution),
                text.map(SectionText::recordedAt));
    }
}
