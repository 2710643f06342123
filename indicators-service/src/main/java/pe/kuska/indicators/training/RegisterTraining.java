package pe.kuska.indicators.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import pe.kuska.indicators.training.domain.Course;
import pe.kuska.indicators.training.domain.Edition;
import pe.kuska.indicators.training.domain.TrainingProblem;
import pe.kuska.indicators.training.persistence.CourseRepository;
import pe.kuska.indicators.training.persistence.EditionRepository;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.platform.time.PeruTime;

/** Institutions register the courses they offer and each time they are held. */
@ApplicationScoped
public class RegisterTraining {

    private final InstantSource clock;
    private final CourseRepository courses;
    private final EditionRepository editions;
    private final AuditTrail audit;

    RegisterTraining(InstantSource clock, CourseRepository courses, EditionRepository editions, AuditTrail audit) {
        this.clock = clock;
        this.courses = courses;
        this.editions = editions;
        this.audit = audit;
    }

    @Transactional
    public Course offer(Course.Offer offer, Caller by) {
        Course course = new Course(Uuids.next(), by.institution().code(), offer, clock.instant());
        courses.persist(course);
        audit.record(AuditEvent.of(
                "COURSE_REGISTERED", "training-course", course.id().toString()));
        return course;
    }

    /**
     * Registers that a course of the own institution was held.
     *
     * @throws OutsideMandate if the course is another institution's
     */
    @Transactional
    public Edition held(UUID courseId, Edition.Held held, Caller by) {
        Course course =
                courses.findByIdOptional(courseId).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        if (!course.institution().equals(by.institution().code())) {
            throw new OutsideMandate("training-course", courseId.toString());
        }
        requirePast(held, clock);
        Edition edition = new Edition(Uuids.next(), course, held, clock.instant());
        editions.persist(edition);
        audit.record(
                AuditEvent.of("COURSE_HELD", "training-edition", edition.id().toString()));
        return edition;
    }

    static void requirePast(Edition.Held held, InstantSource clock) {
        if (held.endedOn().isAfter(LocalDate.ofInstant(clock.instant(), PeruTime.ZONE))) {
            throw new RuleViolation(TrainingProblem.EDITION_INVALID, "endedOn", "past");
        }
    }
}
