package pe.kuska.gateway.web.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;

/// Where one of a person's cases stands, as the tracking service tells.
public record Proceeding(
        String caseCode,
        @Nullable String phase,
        @Nullable LocalDate since,
        @Nullable Judgment judgment,
        @Nullable LocalDate nextHearing) {

    /// What a court decided.
    public record Judgment(@Nullable String kind, @Nullable LocalDate issuedOn) {}

    /// In words.
    public record Line(
            String caseCode,
            String phase,
            String since,
            @Nullable String judgment,
            @Nullable String hearing) {}

    Line inWords(CareDesk desk) {
        return new Line(
                caseCode,
                desk.codes().word("case_phase", phase),
                desk.day(since),
                judgment == null
                        ? null
                        : desk.codes().word("judgment", judgment.kind()) + ", " + desk.day(judgment.issuedOn()),
                nextHearing == null ? null : desk.day(nextHearing));
    }
}
