package pe.kuska.gateway.web.statistics;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.page.Visitor;

/// Which figures the visitor asked for; the address of the page says it, so that it can be kept and sent on.
public class FigureQuery {
    @QueryParam("anio")
    @Nullable
    Integer year;

    @QueryParam("unidad")
    @Nullable
    String unit;

    @QueryParam("por")
    @Nullable
    String by;

    @QueryParam("y")
    @Nullable
    String second;

    @QueryParam("casos")
    @Nullable
    String scope;

    @QueryParam("al")
    @Nullable
    String knownOn;

    Breakdown.Unit unit() {
        return Breakdown.Unit.of(unit == null ? "" : unit);
    }

    List<Breakdown> breakdowns() {
        Breakdown first = Breakdown.of(by == null ? "" : by)
                .orElse(unit() == Breakdown.Unit.RESOLUTION ? Breakdown.RESOLUTION : Breakdown.DEPARTMENT);
        Optional<Breakdown> other = Breakdown.of(second == null ? "" : second).filter(one -> one != first);
        return Stream.concat(Stream.of(first), other.stream()).toList();
    }

    /// Only the own institution's cases, if that was asked for.
    List<String> where(Visitor visitor) {
        return "propios".equals(scope) && visitor.institution() != null
                ? List.of("INSTITUTION:" + visitor.institution())
                : List.of();
    }

    @Nullable
    String asOf() {
        return knownOn == null || knownOn.isBlank() ? null : knownOn;
    }
}
