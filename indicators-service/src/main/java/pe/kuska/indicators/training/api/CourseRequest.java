package pe.kuska.indicators.training.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.training.domain.Course;

/** A course to register. */
@Schema(name = "RegisterCourse")
public record CourseRequest(
        @NotBlank @Size(max = 300) String name,
        @NotNull Course.Audience audience,
        @NotNull @Min(1) @Max(2000) Integer hours,

        @Schema(description = "Quién lo acredita; sin él, no es acreditado") @Nullable @Size(max = 200)
        String accreditedBy) {

    Course.Offer toOffer() {
        return new Course.Offer(name, audience, hours, accreditedBy);
    }
}
