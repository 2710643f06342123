package pe.kuska.registry.cases.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a list is narrowed to; dates are those of reception, both included. */
public record CaseFilter(
        @Nullable CaseKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
