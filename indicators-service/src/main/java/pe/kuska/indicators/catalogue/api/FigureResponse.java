package pe.kuska.indicators.catalogue.api;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.catalogue.domain.Figure;
import pe.kuska.indicators.catalogue.domain.FigureStatus;

/** A figure as published, beside the number it states. */
@Schema(name = "Figure", description = "Cifra tal como se publicó (text) y el número que declara (value)")
public record FigureResponse(
        @Nullable String text,
        FigureStatus status,
        @Nullable BigDecimal value,
        boolean percent) {

    public static FigureResponse from(Figure figure) {
        return new FigureResponse(figure.text(), figure.status(), figure.shown(), figure.percent());
    }
}
