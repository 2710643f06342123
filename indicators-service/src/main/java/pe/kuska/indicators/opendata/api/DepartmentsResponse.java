package pe.kuska.indicators.opendata.api;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.computed.domain.Definition;
import pe.kuska.indicators.opendata.ReadDepartments;
import pe.kuska.indicators.opendata.domain.DepartmentFigures;

/** What an indicator counts by department. */
@Schema(name = "DepartmentMap", description = "Lo que un indicador calculado cuenta en cada departamento")
public record DepartmentsResponse(
        String policy,
        String indicator,
        int year,
        Definition.CountingUnit unit,

        @Schema(description = "De un porcentaje y de una variación se cuenta el numerador")
        Definition.Measure measure,

        @Schema(description = "Si el departamento es el del hecho o el del caso (sin caso, el primero de la persona)")
        Definition.PlacedBy placedBy,

        @Schema(description = "Qué cuenta") String definition,

        @Schema(description = "Del país, cada persona o caso una vez; sin valor si se retiene")
        Optional<Integer> total,

        List<DepartmentFigure> departments,

        @Schema(description = "Lo que no tiene departamento conocido")
        Unplaced unplaced,

        @Schema(description = "Indicadores de la política que se conocen por departamento")
        List<String> indicators) {

    /** A department's figure. */
    @Schema(name = "DepartmentFigure")
    public record DepartmentFigure(
            @Schema(description = "Código de departamento del INEI", examples = "17")
            String ubigeo,

            @Schema(description = "Sin valor si se retiene") Optional<Integer> value,
            boolean withheld) {}

    /** What is of no known department. */
    @Schema(name = "UnplacedFigure")
    public record Unplaced(Optional<Integer> value, boolean withheld) {}

    static DepartmentsResponse from(ReadDepartments.Mapped mapped) {
        Definition definition = mapped.definition();
        DepartmentFigures figures = mapped.figures();
        return new DepartmentsResponse(
                definition.policy(),
                definition.indicator(),
                mapped.year(),
                definition.unit(),
                definition.measure(),
                definition.place(),
                definition.words(),
                Optional.ofNullable(figures.total()),
                figures.figures().stream()
                        .map(figure -> new DepartmentFigure(
                                figure.department(), Optional.ofNullable(figure.value()), figure.withheld()))
                        .toList(),
                new Unplaced(
                        Optional.ofNullable(figures.unknown().value()),
                        figures.unknown().withheld()),
                mapped.known().stream().map(Definition::indicator).toList());
    }
}
