package pe.kuska.gateway.web.policies;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import pe.kuska.gateway.web.form.Dates;

/// The years a policy can be looked at.
@ApplicationScoped
public class PolicyYears {
    /// The last year with a published report.
    public static final String USUAL = "2023";

    /// The year of the oldest plan.
    static final int FIRST = 2017;

    private final InstantSource clock;

    PolicyYears(InstantSource clock) {
        this.clock = clock;
    }

    public List<Integer> offered() {
        int thisYear = LocalDate.ofInstant(clock.instant(), Dates.PERU).getYear();
        return IntStream.rangeClosed(FIRST, thisYear).boxed().toList().reversed();
    }
}
