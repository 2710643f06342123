package pe.kuska.tracking.followup.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import pe.kuska.tracking.followup.domain.Fact;
import pe.kuska.tracking.followup.domain.Fact.CaseWithdrawn;
import pe.kuska.tracking.followup.domain.Fact.IdentityDecision;
import pe.kuska.tracking.followup.domain.Fact.Step;
import pe.kuska.tracking.followup.domain.Fact.VictimInCase;
import pe.kuska.tracking.followup.domain.Fact.VictimsOfCase;
import pe.kuska.tracking.followup.domain.PersonCode;

/** Keeps facts, each once, finds all that bear on one person, and knows whose path they have changed. */
@ApplicationScoped
public class FactRepository {

    private final DataSource dataSource;
    private final StepTable steps;

    FactRepository(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.steps = new StepTable(json);
    }

    /**
     * Whose path may look different.
     *
     * @param people those codes, as they were told
     */
    public record Changed(List<Long> ids, Set<PersonCode> people) {

        public Changed {
            ids = List.copyOf(ids);
            people = Set.copyOf(people);
        }
    }

    /** Adds facts to the current transaction; one that is known already changes nothing. */
    public void add(Collection<? extends Fact> facts) {
        try (Connection connection = dataSource.getConnection()) {
            for (Fact fact : facts) {
                switch (fact) {
                    case VictimInCase victim -> VictimTable.add(connection, victim);
                    case Step step -> steps.add(connection, step);
                    case CaseWithdrawn withdrawn -> VictimTable.add(connection, withdrawn);
                    case VictimsOfCase named -> VictimTable.add(connection, named);
                    case IdentityDecision decision -> IdentityTable.add(connection, decision);
                }
            }
            ChangedPathTable.add(connection, facts);
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("facts could not be stored", e);
        }
    }

    /** All facts that bear on the person to whom a code leads, and perhaps on others whom decisions tie to it. */
    public List<Fact> factsAround(PersonCode code) {
        List<Fact> facts = new ArrayList<>();
        try (Connection connection = dataSource.getConnection()) {
            List<IdentityDecision> decisions = IdentityTable.around(connection, code);
            facts.addAll(decisions);
            Set<String> codes = codesOf(code, decisions);
            List<VictimInCase> victims = VictimTable.of(connection, codes);
            facts.addAll(victims);
            Set<String> cases = new TreeSet<>();
            victims.forEach(victim -> cases.add(victim.caseCode()));
            facts.addAll(VictimTable.withdrawn(connection, cases));
            facts.addAll(VictimTable.named(connection, cases));
            facts.addAll(steps.of(connection, codes, cases));
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("facts could not be read", e);
        }
        return facts;
    }

    private static Set<String> codesOf(PersonCode code, List<IdentityDecision> decisions) {
        Set<String> codes = new TreeSet<>(Set.of(code.value()));
        decisions.forEach(decision -> decision.leads().keySet().forEach(tied -> codes.add(tied.value())));
        return codes;
    }

    /** The codes under which somebody was ever named as a victim in a case. */
    public Set<PersonCode> everNamedIn(String caseCode) {
        try (Connection connection = dataSource.getConnection()) {
            return VictimTable.everNamedIn(connection, caseCode);
        } catch (SQLException e) {
            throw new IllegalStateException("facts could not be read", e);
        }
    }

    /** The changes that wait longest. */
    public Changed firstChanged(int most) {
        try (Connection connection = dataSource.getConnection()) {
            return ChangedPathTable.first(connection, most);
        } catch (SQLException e) {
            throw new IllegalStateException("changes could not be read", e);
        }
    }

    /** Changes that nobody waits for any more. */
    public void dropChanged(Changed changed) {
        try (Connection connection = dataSource.getConnection()) {
            ChangedPathTable.drop(connection, changed);
        } catch (SQLException e) {
            throw new IllegalStateException("changes could not be dropped", e);
        }
    }

    /** Every path is to be looked at again. */
    public void changeEverybody() {
        try (Connection connection = dataSource.getConnection()) {
            ChangedPathTable.addEverybody(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("changes could not be stored", e);
        }
    }

    /** How many changes wait. */
    public long countChanged() {
        try (Connection connection = dataSource.getConnection()) {
            return ChangedPathTable.count(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("changes could not be counted", e);
        }
    }
}
