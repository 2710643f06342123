package pe.kuska.tracking.shelters.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.shelters.ReadShelters;
import pe.kuska.tracking.shelters.domain.Profile;
import pe.kuska.tracking.shelters.domain.Shelter;

/** A shelter in the directory; never where it stands. */
@Schema(name = "Shelter")
record ShelterResponse(
        UUID id,

        @Schema(description = "Para If-Match") String etag,
        String kind,
        String name,
        String institution,
        @Nullable String unit,
        String department,

        @Nullable @Schema(description = "Distrito (ubigeo); la dirección no se dice aquí")
        String district,

        @Nullable @Schema(description = "Teléfono de guardia")
        String dutyPhone,

        boolean women,
        boolean men,
        int minAge,
        int maxAge,
        boolean withChildren,
        int capacity,

        @Schema(description = "Plazas libres en este momento")
        int free) {

    static ShelterResponse from(ReadShelters.Listed listed) {
        Shelter shelter = listed.shelter();
        Profile profile = shelter.profile();
        return new ShelterResponse(
                shelter.id(),
                "\"" + shelter.version() + "\"",
                shelter.kind(),
                shelter.name(),
                shelter.runBy().institution(),
                shelter.runBy().unit(),
                shelter.department(),
                shelter.contact().district(),
                shelter.contact().dutyPhone(),
                profile.women(),
                profile.men(),
                profile.minAge(),
                profile.maxAge(),
                profile.withChildren(),
                shelter.capacity(),
                listed.free());
    }
}
