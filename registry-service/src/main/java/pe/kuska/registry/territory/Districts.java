package pe.kuska.registry.territory;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.territory.domain.Ubigeo;

/** Peru's districts, so that nobody has to know a code by heart: the file {@code territory/districts.csv} names its source. */
@ApplicationScoped
public class Districts {

    private static final List<District> ALL = load();
    private static final Map<String, District> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(District::ubigeo, Function.identity()));

    /** In the order of their codes. */
    List<District> list(@Nullable String department) {
        return department == null
                ? ALL
                : ALL.stream()
                        .filter(district ->
                                new Ubigeo(district.ubigeo()).department().equals(department))
                        .toList();
    }

    /** The district of that code, if there is one. */
    public Optional<District> find(Ubigeo ubigeo) {
        return Optional.ofNullable(BY_CODE.get(ubigeo.toString()));
    }

    private static List<District> load() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Districts.class.getResourceAsStream("/territory/districts.csv")), UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", 4))
                    .map(part -> new District(part[0], part[1], part[2], part[3]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
