package pe.kuska.bench;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pe.kuska.bench.TruePerson.Home;
import pe.kuska.bench.TruePerson.Street;

/** Writes people down as somebody in an institution does, who may be careful or not. */
final class Clerk {

    /** An institution's system. */
    private record Office(String institution, String system, double weight) {}

    private static final Weighted<Office> OFFICES = new Weighted<>(
            List.of(
                    new Office("PNP", "RETA", 0.40),
                    new Office("MPFN", "SISTRA", 0.30),
                    new Office("MIMP", "CEM", 0.15),
                    new Office("MININTER", "LINEA-1818", 0.10),
                    new Office("MRE", "CONSULADO", 0.05)),
            Office::weight);

    private static final Locale SPANISH = Locale.of("es", "PE");
    private static final Pattern PARTICLES = Pattern.compile("(?i)\\b(de las|de los|de la|del|de)\\s+");
    private static final int ADULT = 20;

    private final NameStock names;
    private final ErrorRates rates;
    private final Tally tally;
    private final Misspelling misspelling = new Misspelling();

    Clerk(NameStock names, ErrorRates rates, Tally tally) {
        this.names = names;
        this.rates = rates;
        this.tally = tally;
    }

    /** A record of the person; it has no identifier yet. */
    SourceRecord write(TruePerson person, Chance chance) {
        return new Writing(person, chance, rates.careless(chance)).write();
    }

    /** One person being written down once. */
    private final class Writing {

        private final TruePerson person;
        private final Chance chance;
        private final boolean careless;

        private final List<String> given;
        private @Nullable String firstSurname;
        private @Nullable String secondSurname;
        private final List<String> alias = new ArrayList<>();

        private @Nullable LocalDate date;
        private @Nullable Integer year;
        private @Nullable Integer age;

        Writing(TruePerson person, Chance chance, boolean careless) {
            this.person = person;
            this.chance = chance;
            this.careless = careless;
            given = new ArrayList<>(person.given());
            firstSurname = person.firstSurname();
            secondSurname = person.secondSurname();
            date = person.born();
        }

        /** Whether the clerk makes a mistake that can be made here. */
        private boolean makes(Mistake mistake) {
            boolean made = chance.of(rates.of(mistake, careless));
            tally.count(mistake, made);
            return made;
        }

        SourceRecord write() {
            Office office = OFFICES.one(chance);
            names();
            birth();
            String role = role();
            String sex = sex();
            String nationality = makes(Mistake.NATIONALITY_MISSING) ? null : person.nationality();
            boolean birthplace = !makes(Mistake.BIRTHPLACE_MISSING);
            Territory.District bornIn = person.birthplace();
            UnaryOperator<@Nullable String> style = style();
            return new SourceRecord(
                    "",
                    office.institution(),
                    office.system(),
                    role,
                    documents(),
                    style.apply(given.isEmpty() ? null : String.join(" ", given)),
                    style.apply(firstSurname),
                    style.apply(secondSurname),
                    alias.stream().map(style).map(Objects::requireNonNull).toList(),
                    date == null ? null : date.toString(),
                    year,
                    age,
                    sex,
                    nationality,
                    birthplace && bornIn != null ? bornIn.ubigeo() : null,
                    birthplace && bornIn == null ? person.nationality() : null,
                    residence());
        }

        private void names() {
            everyday();
            if (firstSurname != null && secondSurname != null && makes(Mistake.SURNAMES_SWAPPED)) {
                String first = firstSurname;
                firstSurname = secondSurname;
                secondSurname = first;
            }
            if (secondSurname != null && makes(Mistake.SECOND_SURNAME_MISSING)) {
                secondSurname = null;
            }
            int years = Population.TODAY.getYear() - person.born().getYear();
            if (person.woman() && years >= ADULT && makes(Mistake.MARRIED_NAME)) {
                String husbands = names.surname(chance).name();
                secondSurname =
                        secondSurname == null || chance.of(0.4) ? "de " + husbands : secondSurname + " de " + husbands;
            }
            given.replaceAll(name -> misspelt(name, false));
            firstSurname = surname(firstSurname);
            secondSurname = surname(secondSurname);
            if (!given.isEmpty() && firstSurname != null && makes(Mistake.FIELDS_SWAPPED)) {
                String surname = firstSurname;
                firstSurname = String.join(" ", given);
                given.clear();
                given.add(surname);
            }
        }

        /** What people are called in place of all the names they have. */
        private void everyday() {
            List<String> nicknames = names.nicknamesOf(given.getFirst());
            if (!nicknames.isEmpty()) {
                if (makes(Mistake.NICKNAME)) {
                    given.set(0, chance.one(nicknames));
                } else if (makes(Mistake.ALIAS_NOTED)) {
                    alias.add(chance.one(nicknames));
                }
            }
            if (given.size() > 1) {
                if (makes(Mistake.GIVEN_NAMES_SWAPPED)) {
                    given.add(0, given.remove(1));
                }
                if (makes(Mistake.GIVEN_NAME_DROPPED)) {
                    given.remove(chance.of(0.75) ? given.size() - 1 : 0);
                } else if (makes(Mistake.GIVEN_NAME_INITIAL)) {
                    int last = given.size() - 1;
                    given.set(last, given.get(last).substring(0, 1));
                } else if (makes(Mistake.GIVEN_NAMES_JOINED)) {
                    String joined = String.join("", given);
                    given.clear();
                    given.add(Misspelling.capitals(joined.toLowerCase(SPANISH)));
                }
            }
        }

        private @Nullable String surname(@Nullable String surname) {
            return surname == null ? null : misspelt(surname, names.isAndean(surname));
        }

        private String misspelt(String name, boolean andean) {
            String written = name;
            if (PARTICLES.matcher(written).find() && makes(Mistake.PARTICLE_WRITTEN_OTHERWISE)) {
                written = chance.of(0.5)
                        ? Misspelling.capitals(PARTICLES.matcher(written).replaceAll(""))
                        : Misspelling.capitals(written.replace(" ", "").toLowerCase(SPANISH));
            }
            Optional<String> respelt = andean ? misspelling.respelt(written, chance) : Optional.empty();
            if (respelt.isPresent() && makes(Mistake.NATIVE_RESPELLING)) {
                written = respelt.get();
            }
            Optional<String> heard = misspelling.bySound(written, chance);
            if (heard.isPresent() && makes(Mistake.SOUND_SPELLING)) {
                written = heard.get();
            }
            if (misspelling.canBeMistyped(written) && makes(Mistake.TYPING_ERROR)) {
                written = misspelling.typing(written, chance);
            }
            return written;
        }

        /** How the whole record is written: in capitals or not, with or without accents. */
        private UnaryOperator<@Nullable String> style() {
            String all = String.join(" ", given)
                    + Objects.requireNonNullElse(firstSurname, "")
                    + Objects.requireNonNullElse(secondSurname, "");
            boolean accents = !Misspelling.hasAccents(all) || !makes(Mistake.ACCENTS_LOST);
            boolean enye = !all.toLowerCase(SPANISH).contains("ñ") || !makes(Mistake.ENYE_LOST);
            boolean capitals = chance.of(0.5);
            return name -> {
                if (name == null) {
                    return null;
                }
                String written = accents ? name : Misspelling.withoutAccents(name);
                written = enye ? written : Misspelling.withoutEnye(written);
                return capitals ? written.toUpperCase(SPANISH) : written;
            };
        }

        private void birth() {
            LocalDate born = person.born();
            if (makes(Mistake.BIRTH_MISSING)) {
                date = null;
            } else if (makes(Mistake.AGE_ESTIMATED)) {
                date = null;
                age = Math.max(0, born.until(Population.TODAY).getYears() + chance.between(-2, 2));
            } else if (makes(Mistake.YEAR_ONLY)) {
                date = null;
                year = born.getYear();
            } else if (makes(Mistake.FIRST_OF_JANUARY)) {
                date = LocalDate.of(born.getYear(), 1, 1);
            } else if (born.getDayOfMonth() <= 12
                    && born.getDayOfMonth() != born.getMonthValue()
                    && makes(Mistake.DAY_AND_MONTH_SWAPPED)) {
                date = LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue());
            } else if (makes(Mistake.DATE_DIGIT_WRONG)) {
                date = oneDigitOff(born);
            }
        }

        /** Another date that could be one, a digit away. */
        private LocalDate oneDigitOff(LocalDate born) {
            char[] digits = born.toString().toCharArray();
            int[] places = {2, 3, 3, 5, 6, 8, 9, 9};
            for (int tries = 0; tries < 60; tries++) {
                char[] typed = digits.clone();
                int at = places[chance.below(places.length)];
                typed[at] = (char) ('0' + chance.below(10));
                try {
                    LocalDate other = LocalDate.parse(new String(typed));
                    if (!other.equals(born) && other.isBefore(Population.TODAY) && other.getYear() > 1930) {
                        return other;
                    }
                } catch (DateTimeException e) {
                    // No such day: the form would have refused it, and the clerk types another.
                    continue;
                }
            }
            return born.plusDays(1);
        }

        private String role() {
            boolean victim = person.role().equals("VICTIM");
            if (victim && makes(Mistake.OPPOSED_ROLE)) {
                return "SUSPECT";
            }
            if (victim && makes(Mistake.ANOTHER_ROLE)) {
                return chance.of(0.5) ? "WITNESS" : "COMPLAINANT";
            }
            return person.role();
        }

        private @Nullable String sex() {
            if (makes(Mistake.SEX_MISSING)) {
                return null;
            }
            return person.woman() ^ makes(Mistake.SEX_WRONG) ? "MUJER" : "HOMBRE";
        }

        private List<SourceRecord.Document> documents() {
            if (person.documents().isEmpty() || makes(Mistake.DOCUMENT_MISSING)) {
                return List.of();
            }
            List<SourceRecord.Document> shown = person.documents().size() > 1 && chance.of(0.6)
                    ? List.of(chance.one(person.documents()))
                    : person.documents();
            return shown.stream()
                    .map(document ->
                            new SourceRecord.Document(document.type(), number(document.number()), document.country()))
                    .toList();
        }

        private String number(String number) {
            // The first two characters say what it is; 99 must stay.
            if (makes(Mistake.DOCUMENT_TRANSPOSED)) {
                int at = chance.between(2, number.length() - 2);
                return number.substring(0, at) + number.charAt(at + 1) + number.charAt(at) + number.substring(at + 2);
            }
            if (makes(Mistake.DOCUMENT_DIGIT_WRONG)) {
                int at = chance.between(2, number.length() - 1);
                char digit = (char) ('0' + (number.charAt(at) - '0' + 1 + chance.below(9)) % 10);
                return number.substring(0, at) + digit + number.substring(at + 1);
            }
            return number;
        }

        private SourceRecord.Residence residence() {
            String phone = phone();
            if (makes(Mistake.RESIDENCE_MISSING)) {
                return new SourceRecord.Residence(null, null, null, null, phone);
            }
            Home home = person.homes().get(makes(Mistake.RESIDENCE_CHANGED) ? 1 : 0);
            Territory.District district = home.district();
            if (makes(Mistake.RESIDENCE_DEPARTMENT_ONLY)) {
                return new SourceRecord.Residence(null, district.department(), null, null, phone);
            }
            String address = makes(Mistake.ADDRESS_MISSING) ? null : address(home.street());
            return makes(Mistake.RESIDENCE_IN_WORDS)
                    ? new SourceRecord.Residence(null, district.department(), district.name(), address, phone)
                    : new SourceRecord.Residence(district.ubigeo(), null, null, address, phone);
        }

        private String address(Street street) {
            boolean village = street.number().startsWith("Manzana");
            if (!makes(Mistake.ADDRESS_WRITTEN_OTHERWISE)) {
                return village
                        ? street.kind() + " " + street.name() + ", " + street.number()
                        : street.kind() + " " + street.name() + " " + street.number();
            }
            double way = chance.fraction();
            String shorter =
                    switch (street.kind()) {
                        case "Jirón" -> "Jr.";
                        case "Avenida" -> "Av.";
                        case "Calle" -> "Ca.";
                        case "Asentamiento Humano" -> "AA.HH.";
                        default -> "C.P.";
                    };
            String number = street.number().replace("Manzana", "Mz.").replace("Lote", "Lt.");
            String name = way < 0.15 ? misspelling.typing(street.name(), chance) : street.name();
            if (way < 0.25) {
                return name + " " + number;
            }
            if (way < 0.35) {
                return shorter + " " + name;
            }
            String whole = shorter + " " + name + (village ? " " : " N° ") + number;
            return way < 0.6 ? Misspelling.withoutAccents(whole).toUpperCase(SPANISH) : whole;
        }

        private @Nullable String phone() {
            if (person.phones().isEmpty() || makes(Mistake.PHONE_MISSING)) {
                return null;
            }
            return person.phones().get(makes(Mistake.PHONE_CHANGED) ? 1 : 0);
        }
    }
}
