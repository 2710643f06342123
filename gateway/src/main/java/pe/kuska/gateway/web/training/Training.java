package pe.kuska.gateway.web.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Training in a year.
///
/// @param feeds the indicators these numbers go into
public record Training(
        int year, Total total, Map<String, Total> byEntity, Map<String, Total> byDepartment, List<Feed> feeds) {

    /// Editions, and people enrolled and passed in them.
    public record Total(int editions, int enrolled, int approved) {}

    /// What an indicator takes from the register.
    public record Feed(Rule rule, Total total) {}

    /// Which editions an indicator counts.
    public record Rule(int service, String policy, String indicator, List<String> audiences, boolean accreditedOnly) {}

    /// How many passed, by ubigeo of the department.
    Map<String, Integer> approvedByDepartment() {
        return byDepartment.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, department -> department.getValue().approved()));
    }

    /// A course of an institution.
    public record Course(
            String id,
            String institution,
            String name,
            String audience,
            int hours,
            @Nullable String accreditedBy) {}

    /// All courses.
    public record Courses(List<Course> items) {}

    /// A course as it was given once.
    public record Edition(
            String id,
            String course,
            String institution,
            String entity,
            @Nullable String ubigeo,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endedOn,
            int enrolled,
            int approved,
            boolean cancelled) {}

    /// An edition with what it said before.
    public record Kept(Edition edition, List<Change> changes) {}

    /// A correction or the cancellation, with what was said until then.
    public record Change(
            String action, String reason, @Nullable Instant recordedAt, int enrolled, int approved) {

        public boolean isCancellation() {
            return action.equals("CANCELLED");
        }
    }

    /// What corrects an edition.
    public record Correction(NewEdition held, @Nullable String reason) {}

    /// Why an edition is taken out.
    public record Cancellation(@Nullable String reason) {}

    /// The editions of a year.
    public record Editions(List<Edition> items) {}

    /// What registers a course.
    public record NewCourse(
            @Nullable String name,
            @Nullable String audience,
            @Nullable Integer hours,
            @Nullable String accreditedBy) {}

    /// What registers an edition.
    public record NewEdition(
            @Nullable String entity,
            @Nullable String ubigeo,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endedOn,
            @Nullable Integer enrolled,
            @Nullable Integer approved) {}
}
