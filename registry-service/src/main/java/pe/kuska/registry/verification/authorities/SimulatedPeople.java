package pe.kuska.registry.verification.authorities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.people.domain.IdentityDocument;
import pe.kuska.registry.people.domain.PersonNames;
import pe.kuska.registry.people.domain.Sex;
import pe.kuska.registry.verification.domain.Holder;
import pe.kuska.registry.verification.domain.IdentityAuthority;

/** People who do not exist, by their documents. */
final class SimulatedPeople {

    private static final String FILE = "verification/simulated_people.csv";

    private final Map<String, Holder> byDocument = new HashMap<>();

    SimulatedPeople(IdentityAuthority.Name authority) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SimulatedPeople.class.getClassLoader().getResourceAsStream(FILE)),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(line -> List.of(line.split(",", -1)))
                    .filter(cells -> cells.getFirst().equals(authority.name()))
                    .forEach(cells -> byDocument.put(cells.get(1) + cells.get(2), holder(cells)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Holder> find(IdentityDocument document) {
        return Optional.ofNullable(byDocument.get(document.type() + document.number()));
    }

    private static Holder holder(List<String> cells) {
        return new Holder(
                new PersonNames(cells.get(3), told(cells.get(4)), told(cells.get(5)), List.of()),
                LocalDate.parse(cells.get(6)),
                Sex.ofCode(cells.get(7)).orElse(Sex.NOT_STATED));
    }

    private static @Nullable String told(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
