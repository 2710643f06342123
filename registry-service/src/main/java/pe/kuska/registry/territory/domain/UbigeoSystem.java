package pe.kuska.registry.territory.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who gave a district its six digits. RENIEC, on identity cards, numbers departments otherwise than INEI: 14 is Lima for one
 * and Lambayeque for the other, so a code means nothing until one knows whose it is.
 */
public enum UbigeoSystem {
    INEI(Ubigeo::parse),
    RENIEC(code -> Optional.ofNullable(Reniec.TO_INEI.get(code)));

    private final Function<String, Optional<Ubigeo>> reading;

    UbigeoSystem(Function<String, Optional<Ubigeo>> reading) {
        this.reading = reading;
    }

    public static Optional<UbigeoSystem> ofCode(String code) {
        return Arrays.stream(values())
                .filter(system -> system.name().equals(code))
                .findFirst();
    }

    /** The district, by INEI's code as everywhere in the register; empty if this is no code of the system. */
    public Optional<Ubigeo> read(String code) {
        return reading.apply(code);
    }

    /** The pairs in {@code territory/ubigeo-reniec.csv}, which names its sources. */
    private static final class Reniec {

        private static final Map<String, Ubigeo> TO_INEI = load();

        private static Map<String, Ubigeo> load() {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    Objects.requireNonNull(UbigeoSystem.class.getResourceAsStream("/territory/ubigeo-reniec.csv")),
                    UTF_8))) {
                return lines.lines()
                        .filter(line -> !line.startsWith("#"))
                        .skip(1)
                        .map(line -> line.split(",", 2))
                        .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> new Ubigeo(pair[1])));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
