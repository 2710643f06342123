package pe.kuska.gateway.web.cases;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds districts by what people write: with or without accents, the province and the department after a comma.
final class Gazetteer {

    /// A district and its names as they are compared.
    private record Entry(District district, List<String> names) {

        private static Entry of(District district) {
            return new Entry(
                    district,
                    Stream.of(district.district(), district.province(), district.department())
                            .map(Gazetteer::plain)
                            .toList());
        }

        private String name() {
            return names.getFirst();
        }

        /// The further parts say the province, the department or both.
        private boolean liesIn(List<String> parts) {
            return parts.stream()
                    .skip(1)
                    .allMatch(part -> names.stream().skip(1).anyMatch(name -> name.startsWith(part)));
        }
    }

    private final List<Entry> entries;
    private final Map<String, District> byCode;

    Gazetteer(List<District> districts) {
        this.entries = districts.stream().map(Entry::of).toList();
        this.byCode = districts.stream()
                .collect(Collectors.toUnmodifiableMap(District::ubigeo, Function.identity(), (first, _) -> first));
    }

    Optional<District> of(String ubigeo) {
        return Optional.ofNullable(byCode.get(ubigeo));
    }

    /// Any district of a territory.
    Optional<District> in(String territory) {
        return entries.stream()
                .map(Entry::district)
                .filter(district -> district.ubigeo().startsWith(territory))
                .findFirst();
    }

    /// The districts of exactly that name.
    List<District> named(String text) {
        List<String> parts = parts(text);
        return entries.stream()
                .filter(entry -> entry.name().equals(parts.getFirst()) && entry.liesIn(parts))
                .map(Entry::district)
                .toList();
    }

    /// What somebody may be about to write: first the districts of that name, then those that begin like it or have a
    /// word that does.
    List<District> like(String text, int most) {
        List<String> parts = parts(text);
        String begun = parts.getFirst();
        if (begun.length() < 2) {
            return List.of();
        }
        return entries.stream()
                .filter(entry -> entry.name().startsWith(begun) || entry.name().contains(" " + begun))
                .filter(entry -> entry.liesIn(parts))
                .sorted(Comparator.comparing((Entry entry) -> !entry.name().equals(begun))
                        .thenComparing(entry -> !entry.name().startsWith(begun))
                        .thenComparing(Entry::name))
                .limit(most)
                .map(Entry::district)
                .toList();
    }

    private static List<String> parts(String text) {
        return Stream.of(text.split("[,·(]", -1)).map(Gazetteer::plain).toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
