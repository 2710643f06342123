package pe.kuska.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The names people have in Peru, as often as they are met, with a long tail of rare ones. */
final class NameStock {

    private static final Set<String> ANDEAN = Set.of("quechua", "aimara");

    /** A surname and the people it comes from. */
    record Surname(String name, double weight, String origin) {}

    private record Given(String name, char sex, double weight, int bornFrom, int bornTo) {}

    private record Foreign(String country, String name, double weight) {}

    private record Nickname(String name, String nickname) {}

    private final Weighted<Surname> surnames;
    private final Map<String, Weighted<Surname>> byOrigin;
    private final Map<String, Weighted<Surname>> byCountry;
    private final Map<String, Weighted<String>> given = new HashMap<>();
    private final Map<String, List<String>> nicknames;
    private final Set<String> andean;

    NameStock() {
        List<Surname> all = Table.read(
                "names/surnames.csv",
                row -> new Surname(row.getField("surname"), Table.number(row, "weight"), row.getField("origin")));
        surnames = new Weighted<>(all, Surname::weight);
        byOrigin = all.stream()
                .collect(Collectors.groupingBy(
                        Surname::origin,
                        Collectors.collectingAndThen(
                                Collectors.toList(), list -> new Weighted<>(list, Surname::weight))));
        andean = all.stream()
                .filter(surname -> ANDEAN.contains(surname.origin()))
                .map(Surname::name)
                .collect(Collectors.toUnmodifiableSet());
        byCountry = Table.read(
                        "names/foreign_surnames.csv",
                        row -> new Foreign(
                                row.getField("country"), row.getField("surname"), Table.number(row, "weight")))
                .stream()
                .collect(Collectors.groupingBy(
                        Foreign::country,
                        Collectors.mapping(
                                foreign -> new Surname(foreign.name(), foreign.weight(), foreign.country()),
                                Collectors.collectingAndThen(
                                        Collectors.toList(), list -> new Weighted<>(list, Surname::weight)))));
        nicknames =
                Table.read("names/nicknames.csv", row -> new Nickname(row.getField("name"), row.getField("nickname")))
                        .stream()
                        .collect(Collectors.groupingBy(
                                Nickname::name, Collectors.mapping(Nickname::nickname, Collectors.toList())));
        readGiven();
    }

    private void readGiven() {
        List<Given> names = Table.read(
                "names/given_names.csv",
                row -> new Given(
                        row.getField("name"),
                        row.getField("sex").charAt(0),
                        Table.number(row, "weight"),
                        Integer.parseInt(row.getField("bornFrom")),
                        Integer.parseInt(row.getField("bornTo"))));
        for (int generation : List.of(1980, 1993, 2005)) {
            for (char sex : List.of('F', 'M')) {
                List<Given> theirs = names.stream()
                        .filter(name ->
                                name.sex() == sex && name.bornFrom() <= generation && generation <= name.bornTo())
                        .toList();
                List<String> words = new ArrayList<>();
                Map<String, Double> weights = new HashMap<>();
                theirs.forEach(name -> {
                    words.add(name.name());
                    weights.put(name.name(), name.weight());
                });
                given.put(key(sex == 'F', generation), new Weighted<>(words, word -> weights.getOrDefault(word, 0.0)));
            }
        }
    }

    private static String key(boolean woman, int generation) {
        return (woman ? "F" : "M") + generation;
    }

    Surname surname(Chance chance) {
        return surnames.one(chance);
    }

    Surname surnameOf(String origin, Chance chance) {
        Weighted<Surname> theirs = byOrigin.get(origin);
        return theirs == null ? surname(chance) : theirs.one(chance);
    }

    Surname surnameFrom(String country, Chance chance) {
        Weighted<Surname> theirs = byCountry.get(country);
        return theirs == null ? surname(chance) : theirs.one(chance);
    }

    /** A given name as people born in a year were called. */
    String given(boolean woman, int birthYear, Chance chance) {
        int generation = birthYear < 1990 ? 1980 : birthYear < 1996 ? 1993 : 2005;
        Weighted<String> names = given.get(key(woman, generation));
        if (names == null) {
            throw new IllegalStateException("no names of that generation");
        }
        return names.one(chance);
    }

    List<String> nicknamesOf(String name) {
        return nicknames.getOrDefault(name, List.of());
    }

    /** Whether a surname is Quechua or Aymara, which has no one spelling. */
    boolean isAndean(String surname) {
        return andean.contains(surname);
    }

    List<Surname> allSurnames() {
        return surnames.all();
    }
}
