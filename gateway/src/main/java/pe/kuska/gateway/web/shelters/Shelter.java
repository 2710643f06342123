package pe.kuska.gateway.web.shelters;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.care.Departments;

/// A shelter and its free beds as the tracking service answers them.
public record Shelter(
        String id,
        @Nullable String etag,
        @Nullable String kind,
        String name,
        @Nullable String institution,
        @Nullable String unit,
        String department,
        @Nullable String district,
        @Nullable String dutyPhone,
        boolean women,
        boolean men,
        int minAge,
        int maxAge,
        boolean withChildren,
        int capacity,
        int free) {

    /// A page of the directory.
    public record Listed(
            @Nullable List<Shelter> items, @Nullable String next) {
        List<Shelter> all() {
            return items == null ? List.of() : items;
        }
    }

    /// In words. `near` says that it is in the department somebody looks in.
    public record Card(
            String id,
            @Nullable String etag,
            String kind,
            String name,
            String runBy,
            String department,
            @Nullable String district,
            @Nullable String dutyPhone,
            String forWhom,
            String beds,
            int capacity,
            int free,
            boolean near,
            boolean own) {}

    Card inWords(CareDesk desk, ShelterWords words, @Nullable String searched) {
        String whom = women && men ? words.takesBoth() : women ? words.takesWomen() : words.takesMen();
        String place = Departments.nameOf(department);
        return new Card(
                id,
                etag,
                desk.codes().word("shelter_kind", kind),
                name,
                desk.units().name(institution, unit),
                place == null ? "" : place,
                district,
                dutyPhone,
                whom + ", " + words.ages(minAge, maxAge) + (withChildren ? ", " + words.withChildren() : ""),
                words.freeBeds(free, capacity),
                capacity,
                free,
                department.equals(searched),
                desk.isOwn(institution, unit));
    }
}
