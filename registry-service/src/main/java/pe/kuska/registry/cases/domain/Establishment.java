package pe.kuska.registry.cases.domain;

import org.jspecify.annotations.Nullable;

/**
 * A place of business where people were recruited, housed or exploited. Its name is not kept: it may be somebody's.
 *
 * @param taxNumber RUC of a legal person, never that of a natural one, which holds a DNI
 */
public record Establishment(
        @Nullable String type,
        @Nullable String ubigeo,
        @Nullable String taxNumber) {}
