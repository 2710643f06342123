package pe.kuska.indicators.training;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import pe.kuska.indicators.training.domain.Course;
import pe.kuska.indicators.training.domain.Edition;
import pe.kuska.indicators.training.domain.TrainingSummary;
import pe.kuska.indicators.training.persistence.CourseRepository;
import pe.kuska.indicators.training.persistence.EditionRepository;

/** Reads the register of training. */
@ApplicationScoped
public class ReadTraining {

    private final CourseRepository courses;
    private final EditionRepository editions;
    private final List<TrainingSummary.Rule> rules = read();

    ReadTraining(CourseRepository courses, EditionRepository editions) {
        this.courses = courses;
        this.editions = editions;
    }

    @Transactional
    public List<Course> courses() {
        return courses.listAllByName();
    }

    @Transactional
    public List<Edition> editionsOf(int year) {
        return editions.listOfYear(year);
    }

    @Transactional
    public TrainingSummary summaryOf(int year) {
        return TrainingSummary.of(
                year, editions.listEndedBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)), rules);
    }

    /** What the register says for an indicator of what ended between two days; empty where it does not feed it. */
    @Transactional
    public Optional<TrainingSummary.Feed> feedOf(String policy, String indicator, LocalDate first, LocalDate last) {
        return rules.stream()
                .filter(rule -> rule.policy().equals(policy) && rule.indicator().equals(indicator))
                .findFirst()
                .map(rule -> new TrainingSummary.Feed(
                        rule, TrainingSummary.sum(rule, editions.listEndedBetween(first, last))));
    }

    private static List<TrainingSummary.Rule> read() {
        try (InputStream file = Objects.requireNonNull(
                ReadTraining.class.getResourceAsStream("/training/feeds.json"), "training/feeds.json")) {
            return new ObjectMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
