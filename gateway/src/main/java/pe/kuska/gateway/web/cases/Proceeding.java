package pe.kuska.gateway.web.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How far a case has come before the courts; people by their CUV.
public record Proceeding(
        @Nullable String phase,
        @Nullable List<Resolution> resolutions,
        @Nullable List<String> possible) {

    /// The way of a proceeding that is not cut short.
    private static final List<String> WAY = List.of(
            "NOTICE",
            "PRELIMINARY_INQUIRY",
            "PREPARATORY_INVESTIGATION",
            "INTERMEDIATE",
            "TRIAL",
            "FIRST_JUDGMENT",
            "APPEAL",
            "FINAL");

    public record Resolution(
            String id,
            String kind,
            @Nullable String instance,
            @Nullable LocalDate issuedOn,
            @Nullable String number,
            @Nullable String crimeBefore,
            @Nullable String crime,
            @Nullable String joinedTo,
            @Nullable LocalDate hearingOn,
            @Nullable String phaseAfter,
            @Nullable String institution,
            @Nullable List<Affected> persons) {

        public boolean isOfSecondInstance() {
            return "SECOND".equals(instance);
        }

        public List<Affected> everyone() {
            return persons == null ? List.of() : persons;
        }
    }

    public record Affected(
            String personCode,
            String effect,
            @Nullable Integer prisonMonths,
            @Nullable BigDecimal reparation) {

        public @Nullable String amount() {
            return reparation == null ? null : String.format(Locale.of("es", "PE"), "%,.2f", reparation);
        }
    }

    /// A resolution as it is sent.
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record NewResolution(
            @Nullable String kind,
            @Nullable String issuedOn,
            @Nullable String number,
            @Nullable String crime,
            @Nullable String joinedTo,
            @Nullable String hearingOn,
            List<NewAffected> persons) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record NewAffected(
            String recordId,
            String effect,
            @Nullable Integer prisonMonths,
            @Nullable BigDecimal reparation) {}

    /// A phase on the way, and whether the case has passed it.
    public record PhaseOnWay(String phase, Standing standing) {
        public boolean isHere() {
            return standing == Standing.NOW;
        }
    }

    public enum Standing {
        DONE,
        NOW,
        AHEAD
    }

    public List<Resolution> all() {
        return resolutions == null ? List.of() : resolutions;
    }

    Optional<Resolution> last() {
        return all().isEmpty() ? Optional.empty() : Optional.of(all().getLast());
    }

    public List<String> mayFollow() {
        return possible == null ? List.of() : possible;
    }

    /// Whether the case left the way: archived, dismissed or joined to another.
    public boolean isCutShort() {
        return phase != null && !WAY.contains(phase);
    }

    /// The phases in their order. For a case that was cut short, those up to where it was then are passed.
    public List<PhaseOnWay> way() {
        int here = isCutShort() ? furthest() : WAY.indexOf(phase == null ? WAY.getFirst() : phase);
        return WAY.stream()
                .map(one -> {
                    int place = WAY.indexOf(one);
                    boolean passed = place < here || (isCutShort() && place == here);
                    return new PhaseOnWay(one, passed ? Standing.DONE : place == here ? Standing.NOW : Standing.AHEAD);
                })
                .toList();
    }

    /// A resolution that leads off the way leads no further on it.
    private int furthest() {
        return all().stream()
                .mapToInt(resolution -> WAY.indexOf(resolution.phaseAfter() == null ? "" : resolution.phaseAfter()))
                .reduce(0, Math::max);
    }
}
