package pe.kuska.gateway.web.shelters;

import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;

/// What became of the beds that a unit asked for, as the tracking service answers it.
public record BecameOfBeds(
        @Nullable String institution,
        @Nullable String unit,
        long requested,
        long accepted,
        long arrived,
        long open,
        long declined,
        long unkept,
        long addressesRead,
        long addressesInVain) {

    /// In words.
    public record Row(
            String unit,
            long requested,
            long accepted,
            long arrived,
            long declined,
            long unkept,
            long addressesRead,
            long addressesInVain) {}

    Row inWords(CareDesk desk) {
        return new Row(
                desk.units().name(institution, unit),
                requested,
                accepted,
                arrived,
                declined,
                unkept,
                addressesRead,
                addressesInVain);
    }
}
