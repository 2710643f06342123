package pe.kuska.registry.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.FieldError;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.risk.domain.Population;
import pe.kuska.registry.risk.domain.RiskProblem;
import pe.kuska.registry.risk.persistence.PopulationRepository;

/** The administrator brings the inhabitants of a year, with who published them. A newer version takes the place of the one before. */
@ApplicationScoped
public class ImportPopulation {

    private static final Pattern TERRITORY = Pattern.compile("(0[1-9]|1[0-9]|2[0-5])([0-9]{2})?");

    private final CallerProvider callers;
    private final PopulationRepository populations;
    private final AuditTrail audit;
    private final InstantSource clock;

    ImportPopulation(CallerProvider callers, PopulationRepository populations, AuditTrail audit, InstantSource clock) {
        this.callers = callers;
        this.populations = populations;
        this.audit = audit;
        this.clock = clock;
    }

    /** One line of a table. */
    public record Row(String territory, long inhabitants) {}

    /** Keeps a table whole, or says all that is wrong with it. */
    @Transactional
    public Population add(int year, String version, String source, List<Row> rows) {
        Map<String, Long> inhabitants = read(rows);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Population table = new Population(year, version, source, now, inhabitants);
        if (!populations.add(Uuids.next(), table, callers.current().subject())) {
            throw new RuleViolation(RiskProblem.POPULATION_EXISTS);
        }
        audit.record(new AuditEvent(
                "IMPORT_POPULATION",
                "population",
                Integer.toString(year),
                Optional.empty(),
                Map.of("version", version, "territories", Integer.toString(inhabitants.size()))));
        return table;
    }

    /** The table of each year that holds now. */
    @Transactional
    public List<Population> list() {
        return populations.listAt(clock.instant());
    }

    static Map<String, Long> read(List<Row> rows) {
        List<FieldError> errors = new ArrayList<>();
        Map<String, Long> inhabitants = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            String at = "rows[" + i + "].";
            if (!TERRITORY.matcher(row.territory()).matches()) {
                errors.add(new FieldError(
                        at + "territory", "territory", "Use el código INEI del departamento o de la provincia."));
            } else if (row.inhabitants() <= 0) {
                errors.add(new FieldError(at + "inhabitants", "positive", "La población es mayor que cero."));
            } else if (inhabitants.put(row.territory(), row.inhabitants()) != null) {
                errors.add(new FieldError(at + "territory", "repeated-code", "El territorio está dos veces."));
            }
        }
        Map<String, Long> provinces = new HashMap<>();
        inhabitants.forEach((code, people) -> {
            if (code.length() == ReadRisk.PROVINCE) {
                provinces.merge(code.substring(0, ReadRisk.DEPARTMENT), people, Long::sum);
            }
        });
        provinces.forEach((department, people) -> {
            Long whole = inhabitants.get(department);
            if (whole != null && people > whole) {
                errors.add(new FieldError(
                        "rows",
                        "more-than-the-whole",
                        "Las provincias del departamento " + department + " suman más que el departamento."));
            }
        });
        if (!errors.isEmpty()) {
            throw new RuleViolation(RiskProblem.INVALID_POPULATION, errors);
        }
        return inhabitants;
    }
}
