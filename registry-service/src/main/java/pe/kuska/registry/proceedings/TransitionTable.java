package pe.kuska.registry.proceedings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import pe.kuska.registry.proceedings.domain.Phase;
import pe.kuska.registry.proceedings.domain.PhaseTransitions;
import pe.kuska.registry.proceedings.domain.PhaseTransitions.Edge;
import pe.kuska.registry.proceedings.domain.ResolutionKind;

/** Reads the table of phases that ships as data. */
@ApplicationScoped
public class TransitionTable {

    private static final String FILE = "proceedings/phase_transitions.csv";

    /** The table, read once. */
    @Produces
    @jakarta.inject.Singleton
    public PhaseTransitions read() {
        try (InputStream file = TransitionTable.class.getClassLoader().getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return new PhaseTransitions(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(",", -1))
                    .map(cell ->
                            new Edge(ResolutionKind.valueOf(cell[0]), Phase.valueOf(cell[1]), Phase.valueOf(cell[2])))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
