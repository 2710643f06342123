package pe.kuska.indicators.training.api;

import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.training.domain.Course;

/** A course. */
@Schema(name = "Course")
public record CourseResponse(
        UUID id, String institution, String name, Course.Audience audience, int hours, Optional<String> accreditedBy) {

    static CourseResponse from(Course course) {
        return new CourseResponse(
                course.id(),
                course.institution(),
                course.offer().name(),
                course.offer().audience(),
                course.offer().hours(),
                Optional.ofNullable(course.offer().accreditedBy()));
    }
}
