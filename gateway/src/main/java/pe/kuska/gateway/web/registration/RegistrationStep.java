package pe.kuska.gateway.web.registration;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The steps of the registration, in their order.
public enum RegistrationStep {
    FACTS("hechos"),
    PEOPLE("personas"),
    ROUTE("ruta"),
    REVIEW("revision");

    /// What is asked for with the route: the circumstances that most cases don't have.
    private static final List<String> ON_THE_WAY = List.of(
            "route",
            "references",
            "circumstances.otherCrimes",
            "circumstances.establishments",
            "circumstances.operation",
            "circumstances.inspection",
            "circumstances.techniques");

    private final String path;

    RegistrationStep(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    public int number() {
        return ordinal() + 1;
    }

    public String label(RegistrationWords words) {
        return switch (this) {
            case FACTS -> words.stepFacts();
            case PEOPLE -> words.stepPeople();
            case ROUTE -> words.stepRoute();
            case REVIEW -> words.stepReview();
        };
    }

    static Optional<RegistrationStep> of(String path) {
        return Arrays.stream(values()).filter(step -> step.path.equals(path)).findFirst();
    }

    /// The step in which a field is asked for.
    static RegistrationStep ofField(String field) {
        if (field.startsWith("persons")) {
            return PEOPLE;
        }
        return ON_THE_WAY.stream().anyMatch(field::startsWith) ? ROUTE : FACTS;
    }
}
