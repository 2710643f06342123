package pe.kuska.gateway.web.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An act with its number and date.
public record LegalAct(
        @Nullable String kind,
        @Nullable String number,
        @Nullable LocalDate date) {}
