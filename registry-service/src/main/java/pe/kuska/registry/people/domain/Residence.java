package pe.kuska.registry.people.domain;

import org.jspecify.annotations.Nullable;
import pe.kuska.registry.territory.domain.Ubigeo;

/** Where a person lives, as the source knows it; free text where there is no ubigeo. */
public record Residence(
        @Nullable Ubigeo ubigeo,
        @Nullable String country,
        @Nullable String region,
        @Nullable String district,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String phone) {

    public static final Residence UNKNOWN = new Residence(null, null, null, null, null, null, null);

    @Override
    public String toString() {
        return "Residence[sealed]";
    }
}
