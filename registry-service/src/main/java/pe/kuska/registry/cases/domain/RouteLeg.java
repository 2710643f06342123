package pe.kuska.registry.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One place of the route, in Peru (ubigeo) or abroad (country); neither is known of many. */
@Embeddable
public record RouteLeg(
        @Enumerated(EnumType.STRING) RouteStage stage,
        @Nullable String ubigeo,
        @Nullable String country,
        @Column(name = "on_date") @Nullable LocalDate date) {}
