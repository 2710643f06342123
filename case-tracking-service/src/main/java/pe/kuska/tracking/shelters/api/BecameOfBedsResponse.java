package pe.kuska.tracking.shelters.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.shelters.persistence.AddressReadings;

/** What became of the beds that a unit asked for. */
@Schema(name = "BecameOfBeds")
record BecameOfBedsResponse(
        String institution,
        @Nullable String unit,
        long requested,
        long accepted,
        long arrived,
        long open,
        long declined,

        @Schema(description = "El espacio esperaba a alguien y no llegó")
        long unkept,

        long addressesRead,

        @Schema(description = "Se leyó la dirección y no llegó nadie")
        long addressesInVain) {

    static BecameOfBedsResponse from(AddressReadings.OfUnit of) {
        return new BecameOfBedsResponse(
                of.institution(),
                of.unit(),
                of.requested(),
                of.accepted(),
                of.arrived(),
                of.open(),
                of.declined(),
                of.unkept(),
                of.addressesRead(),
                of.addressesInVain());
    }
}
