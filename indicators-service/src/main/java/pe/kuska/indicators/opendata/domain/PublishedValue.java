package pe.kuska.indicators.opendata.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.catalogue.domain.Unit;
import pe.kuska.indicators.observations.domain.ObservationStatus;
import pe.kuska.indicators.progress.domain.Level;

/** A result of an indicator in a year, as the policy's account has it. */
public record PublishedValue(
        String policy,
        String indicator,
        String name,
        @Nullable String objective,
        @Nullable Integer service,
        @Nullable String responsible,
        @Nullable Unit unit,
        int year,
        ObservationStatus status,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal target,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal advance1,
        @Nullable BigDecimal advance2,
        Level level,
        @Nullable String reason,
        @Nullable String basis) {}
