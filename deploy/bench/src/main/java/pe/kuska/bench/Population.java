package pe.kuska.bench;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.kuska.bench.NameStock.Surname;
import pe.kuska.bench.Territory.District;
import pe.kuska.bench.TruePerson.Home;
import pe.kuska.bench.TruePerson.Street;

/**
 * The people, one household after the other: mostly victims, young women most of them, and those who are accused. Some
 * are brothers and sisters, twins, cousins, mother and daughter, who share surnames and addresses and are hard to tell
 * apart.
 */
final class Population implements Iterator<TruePerson> {

    /** The day all ages refer to. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    /** As many DNI numbers as begin with 99. */
    static final int MOST = 1_000_000;

    private static final double SIBLINGS = 0.08;
    private static final double COUSINS = 0.04;
    private static final double MOTHER_AND_DAUGHTER = 0.02;
    private static final double TWINS = 0.05;
    private static final double TWINS_SHARING_A_NAME = 0.1;
    private static final double VICTIMS = 0.85;
    private static final double WITH_DOCUMENT = 0.65;
    private static final double WITH_PHONE = 0.75;

    private record Share(String of, double weight) {}

    private record Ages(int first, int last, double weight) {}

    private static final Weighted<Share> NATIONALITIES = new Weighted<>(
            List.of(
                    new Share("PE", 0.82),
                    new Share("VE", 0.08),
                    new Share("CO", 0.03),
                    new Share("BO", 0.035),
                    new Share("EC", 0.025),
                    new Share("BR", 0.004),
                    new Share("HT", 0.004),
                    new Share("CN", 0.002)),
            Share::weight);

    private static final Weighted<Ages> VICTIM_AGES = new Weighted<>(
            List.of(
                    new Ages(0, 9, 0.03),
                    new Ages(10, 13, 0.10),
                    new Ages(14, 17, 0.36),
                    new Ages(18, 24, 0.28),
                    new Ages(25, 30, 0.13),
                    new Ages(31, 45, 0.08),
                    new Ages(46, 70, 0.02)),
            Ages::weight);

    private static final Weighted<Ages> SUSPECT_AGES = new Weighted<>(
            List.of(new Ages(18, 30, 0.35), new Ages(31, 45, 0.42), new Ages(46, 70, 0.23)), Ages::weight);

    /** Where peoples who mostly live together live. */
    private static final Map<String, List<String>> HOMELANDS = Map.of(
            "aimara", List.of("Puno", "Puno", "Puno", "Tacna", "Moquegua", "Arequipa"),
            "awajún", List.of("Amazonas", "Amazonas", "Loreto", "San Martín", "Cajamarca"),
            "asháninka", List.of("Junín", "Junín", "Pasco", "Ucayali"),
            "shipibo", List.of("Ucayali", "Ucayali", "Loreto"),
            "amazonía", List.of("San Martín", "San Martín", "Loreto", "Loreto", "Ucayali"),
            "costa", List.of("Lambayeque", "Piura", "La Libertad", "Cajamarca", "Áncash"));

    private static final List<String> STREET_NAMES = List.of(
            "Los Olivos",
            "San Martín",
            "Bolognesi",
            "Grau",
            "Los Álamos",
            "Las Palmeras",
            "Túpac Amaru",
            "Bolívar",
            "Ayacucho",
            "Junín",
            "Tacna",
            "Ricardo Palma",
            "Los Pinos",
            "Las Flores",
            "José Olaya",
            "28 de Julio",
            "Los Cedros",
            "San José",
            "Santa Rosa",
            "Micaela Bastidas",
            "Huáscar",
            "Atahualpa",
            "Pachacútec",
            "Sucre",
            "Castilla",
            "El Sol",
            "La Cultura",
            "Alfonso Ugarte",
            "Leoncio Prado",
            "Los Jazmines",
            "Manco Cápac",
            "Víctor Raúl Haya de la Torre",
            "Miraflores",
            "Progreso",
            "Libertad",
            "Independencia",
            "Las Magnolias",
            "Simón Bolívar",
            "Amazonas",
            "Loreto",
            "Cusco",
            "Puno",
            "Arequipa",
            "Ica",
            "Los Claveles",
            "San Pedro",
            "La Marina",
            "Los Héroes",
            "Jorge Chávez",
            "César Vallejo",
            "Garcilaso de la Vega",
            "Daniel Alcides Carrión");

    private final NameStock names;
    private final Territory territory;
    private final long seed;
    private final int size;
    private final Deque<TruePerson> household = new ArrayDeque<>();
    private int households;
    private int born;

    /** So many people of a seed. */
    Population(NameStock names, Territory territory, long seed, int size) {
        if (size < 1 || size > MOST) {
            throw new IllegalArgumentException("from 1 to " + MOST + " people");
        }
        this.names = names;
        this.territory = territory;
        this.seed = seed;
        this.size = size;
    }

    @Override
    public boolean hasNext() {
        return born < size;
    }

    @Override
    public TruePerson next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (household.isEmpty()) {
            kin(Chance.seeded(seed, households++));
        }
        born++;
        return household.remove();
    }

    private void kin(Chance chance) {
        double kind = chance.fraction();
        Family family = family(chance, null);
        LocalDate day = birth(chance, chance.of(VICTIMS) ? VICTIM_AGES : SUSPECT_AGES);
        if (kind < SIBLINGS) {
            siblings(family, day, chance);
        } else if (kind < SIBLINGS + COUSINS) {
            bear(family, day, chance);
            bear(family(chance, family), near(day, chance), chance);
        } else if (kind < SIBLINGS + COUSINS + MOTHER_AND_DAUGHTER) {
            LocalDate mothers = day.minusDays(chance.between(15 * 365, 35 * 365));
            Family mother = new Family(family.second, names.surname(chance), family.country, family.home, family.phone);
            bear(family, day, true, List.of(), List.of(), chance);
            bear(mother, mothers, true, List.of(), List.of(), chance);
        } else {
            bear(family, day, chance);
        }
    }

    /** Within four years, and born by now. */
    private static LocalDate near(LocalDate day, Chance chance) {
        int days = chance.between(-1500, 1500);
        LocalDate near = day.plusDays(days);
        return near.isBefore(TODAY.minusYears(1)) ? near : day.minusDays(Math.abs(days));
    }

    private void siblings(Family family, LocalDate day, Chance chance) {
        TruePerson eldest = bear(family, day, chance);
        if (chance.of(TWINS)) {
            // Some parents give both the same first name, and then a second one to tell them apart.
            boolean alike = chance.of(TWINS_SHARING_A_NAME) && eldest.given().size() > 1;
            List<String> shared = alike ? eldest.given().subList(0, 1) : List.of();
            bear(family, day, eldest.woman(), shared, alike ? List.of() : eldest.given(), chance);
            return;
        }
        int more = chance.of(0.25) ? 2 : 1;
        LocalDate next = day;
        List<String> taken = new ArrayList<>(eldest.given());
        for (int i = 0; i < more; i++) {
            next = next.plusDays(chance.between(300, 1800));
            LocalDate born = next.isAfter(TODAY.minusYears(1)) ? day.minusDays(chance.between(300, 1800)) : next;
            taken.addAll(bear(family, born, isWoman(born, chance), List.of(), taken, chance)
                    .given());
        }
    }

    /** Parents' surnames, a home and perhaps a telephone. */
    private record Family(Surname first, Surname second, String country, Home home, String phone) {}

    private Family family(Chance chance, @Nullable Family cousins) {
        String country = cousins == null ? NATIONALITIES.one(chance).of() : cousins.country;
        boolean peruvian = country.equals("PE");
        Surname first =
                cousins != null ? cousins.first : peruvian ? names.surname(chance) : names.surnameFrom(country, chance);
        Surname second = !peruvian
                ? names.surnameFrom(country, chance)
                : HOMELANDS.containsKey(first.origin()) && chance.of(0.4)
                        ? names.surnameOf(first.origin(), chance)
                        : names.surname(chance);
        return new Family(first, second, country, home(first.origin(), chance), phone(chance));
    }

    private Home home(String origin, Chance chance) {
        List<String> homeland = HOMELANDS.get(origin);
        District district = homeland != null && chance.of(0.7)
                ? territory.within(chance.one(homeland), chance)
                : territory.anywhere(chance);
        return new Home(district, street(chance));
    }

    private static Street street(Chance chance) {
        double kind = chance.fraction();
        String name = chance.one(STREET_NAMES);
        if (kind < 0.35) {
            return new Street("Jirón", name, String.valueOf(chance.between(101, 1499)));
        }
        if (kind < 0.6) {
            return new Street("Avenida", name, String.valueOf(chance.between(101, 3999)));
        }
        if (kind < 0.8) {
            return new Street("Calle", name, String.valueOf(chance.between(101, 999)));
        }
        return new Street(
                chance.of(0.6) ? "Asentamiento Humano" : "Centro Poblado",
                name,
                "Manzana " + (char) ('A' + chance.below(20)) + " Lote " + chance.between(1, 30));
    }

    private static String phone(Chance chance) {
        return "9" + String.format("%08d", chance.below(100_000_000));
    }

    private static LocalDate birth(Chance chance, Weighted<Ages> ages) {
        Ages age = ages.one(chance);
        return TODAY.minusYears(chance.between(age.first(), age.last())).minusDays(chance.below(365));
    }

    private TruePerson bear(Family family, LocalDate day, Chance chance) {
        return bear(family, day, isWoman(day, chance), List.of(), List.of(), chance);
    }

    private static boolean isWoman(LocalDate born, Chance chance) {
        return chance.of(TODAY.getYear() - born.getYear() < 40 ? 0.85 : 0.6);
    }

    /**
     * One more.
     *
     * @param shared names that this one has too
     * @param taken names of brothers and sisters, of which this one has none
     */
    private TruePerson bear(
            Family family, LocalDate day, boolean woman, List<String> shared, List<String> taken, Chance chance) {
        int number = born + household.size();
        boolean adult = day.isBefore(TODAY.minusYears(18));
        boolean suspect = adult && chance.of(0.3);
        boolean foreign = !family.country.equals("PE");
        List<Home> homes = List.of(family.home, moved(family.home, chance));
        List<String> phones = chance.of(WITH_PHONE)
                ? List.of(chance.of(0.3) ? family.phone : phone(chance), phone(chance))
                : List.of();
        boolean oneSurname = List.of("BR", "HT", "CN").contains(family.country);
        TruePerson person = new TruePerson(
                "P" + String.format("%07d", number + 1),
                given(woman, day.getYear(), shared, taken, chance),
                family.first.name(),
                oneSurname ? null : family.second.name(),
                woman,
                day,
                family.country,
                foreign ? null : birthplace(family, chance),
                homes,
                phones,
                documents(number, family.country, chance),
                suspect ? "SUSPECT" : "VICTIM");
        household.add(person);
        return person;
    }

    private Home moved(Home from, Chance chance) {
        District district = chance.of(0.4) ? from.district() : territory.anywhere(chance);
        return new Home(district, street(chance));
    }

    private District birthplace(Family family, Chance chance) {
        return chance.of(0.5)
                ? family.home.district()
                : chance.of(0.5)
                        ? territory.within(family.home.district().department(), chance)
                        : territory.anywhere(chance);
    }

    private List<String> given(boolean woman, int year, List<String> shared, List<String> taken, Chance chance) {
        double many = chance.fraction();
        int count = many < 0.30 ? 1 : many < 0.95 ? 2 : 3;
        List<String> chosen = new ArrayList<>(shared);
        while (chosen.size() < Math.max(count, shared.size() + 1)) {
            String name = names.given(woman, year, chance);
            if (!chosen.contains(name) && !taken.contains(name)) {
                chosen.add(name);
            }
        }
        return List.copyOf(chosen);
    }

    private List<SourceRecord.Document> documents(int number, String country, Chance chance) {
        boolean has = chance.of(WITH_DOCUMENT);
        double kind = chance.fraction();
        if (!has) {
            return List.of();
        }
        if (country.equals("PE")) {
            return List.of(new SourceRecord.Document("DNI", String.valueOf(dni(number, seed)), "PE"));
        }
        long serial = (number * 7_234_561L + Math.floorMod(seed, 10_000_000L)) % 10_000_000L;
        var passport = new SourceRecord.Document("PAS", passport(country, serial), country);
        var local =
                switch (country) {
                    case "VE" -> new SourceRecord.Document("PTP", String.format("%09d", serial + 20_000_000L), "PE");
                    case "BO", "EC", "CO" -> new SourceRecord.Document("CIE", String.format("%08d", serial), country);
                    default -> new SourceRecord.Document("CE", String.format("00%07d", serial), "PE");
                };
        return kind < 0.4
                ? List.of(passport)
                : kind < 0.8 ? List.of(local) : Stream.of(local, passport).toList();
    }

    /** Every number that begins with 99 once, in no order. */
    static long dni(int number, long seed) {
        return 99_000_000L + (number * 618_033L + Math.floorMod(seed, 1_000_000L)) % 1_000_000L;
    }

    private static String passport(String country, long serial) {
        return switch (country) {
            case "VE" -> String.format("1%08d", serial);
            case "CO" -> "AT" + String.format("%07d", serial);
            case "EC" -> "A" + String.format("%07d", serial);
            default -> country + String.format("%07d", serial);
        };
    }
}
