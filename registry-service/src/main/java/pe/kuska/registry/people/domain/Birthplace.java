package pe.kuska.registry.people.domain;

import org.jspecify.annotations.Nullable;
import pe.kuska.registry.territory.domain.Ubigeo;

/** Where a person was born: a district of Peru, a country, or only what somebody wrote. */
public record Birthplace(
        @Nullable Ubigeo ubigeo,
        @Nullable String country,
        @Nullable String text) {

    public static final Birthplace UNKNOWN = new Birthplace(null, null, null);

    @Override
    public String toString() {
        return "Birthplace[sealed]";
    }
}
