package pe.kuska.bench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What happened, as the police told it in RETA's layout and the prosecutors in SISTRA's: the same facts and the same people
 * in both, or in one of them only, each written down by somebody else.
 */
final class PoliceAndProsecutors {

    private static final DateTimeFormatter RETA_DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final LocalDate BORN_BEFORE = LocalDate.of(2020, 1, 1);
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 290;
    private static final double ONLY_POLICE = 0.25;
    private static final double ONLY_PROSECUTORS = 0.15;
    private static final double NUMBER_IS_CITED = 0.55;
    private static final double SECOND_VICTIM = 0.35;
    private static final double SUSPECT_KNOWN = 0.5;
    /** How often the prosecutors see the aggravated crime where the police wrote down the plain one. */
    private static final double CALLED_AGGRAVATED = 0.15;
    /** One victim in so many is a victim again, of other facts. */
    private static final double VICTIM_AGAIN = 0.06;

    private static final List<String> PURPOSES = List.of("EXPL. SEXUAL", "EXPL. LABORAL", "MENDICIDAD");
    private static final List<String> MEANS = List.of("01", "02", "03", "04");
    private static final List<String> CONDUCTS = List.of("CAPTACION", "TRANSPORTE", "ACOGIDA", "RETENCION");
    private static final Map<String, String> NATIONALITIES = Map.of(
            "PE",
            "PERUANA",
            "VE",
            "VENEZOLANA",
            "CO",
            "COLOMBIANA",
            "EC",
            "ECUATORIANA",
            "BO",
            "BOLIVIANA",
            "BR",
            "BRASILEÑA");
    private static final Map<String, String> RETA_DOCUMENTS =
            Map.of("DNI", "DNI", "CE", "CARNET DE EXTRANJERIA", "PAS", "PASAPORTE", "PTP", "PTP");
    private static final Map<String, String> SISTRA_DOCUMENTS = Map.of("DNI", "1", "CE", "2", "PAS", "3", "PTP", "4");

    static final List<String> RETA_COLUMNS = List.of(
            "nro_denuncia",
            "fecha",
            "delito",
            "conducta",
            "ubigeo_hecho",
            "id_persona",
            "tipo",
            "nombres",
            "ap_paterno",
            "ap_materno",
            "alias",
            "tipo_doc",
            "nro_doc",
            "fec_nac",
            "edad",
            "sexo",
            "nacionalidad",
            "ubigeo_nac",
            "ubigeo_dom",
            "calle",
            "numero",
            "telefono");

    private final Population people;
    private final Territory territory = new Territory();
    private final Clerk clerk;
    private final Chance chance;
    private final List<TruePerson> victims = new ArrayList<>();
    private final Map<String, String> personOf = new LinkedHashMap<>();
    private final Set<String> victimRecords = new LinkedHashSet<>();
    private final Set<String> prosecutorsRecords = new LinkedHashSet<>();
    private final Map<String, Integer> factsOf = new LinkedHashMap<>();
    private final List<List<String>> reta = new ArrayList<>();
    private final List<Map<String, String>> sistra = new ArrayList<>();
    private int facts;
    private int records;

    PoliceAndProsecutors(int most, long seed, ErrorRates rates) {
        NameStock names = new NameStock();
        people = new Population(names, territory, seed, most);
        clerk = new Clerk(names, rates, new Tally());
        chance = Chance.seeded(seed);
    }

    /** What both sent of so many further facts. */
    record Told(List<List<String>> reta, List<Map<String, String>> sistra) {}

    /** Lets so many things happen, and gives what is told of them. */
    Told happen(int count) {
        reta.clear();
        sistra.clear();
        for (int i = 0; i < count; i++) {
            happen();
        }
        return new Told(List.copyOf(reta), List.copyOf(sistra));
    }

    /** The person whom a record is truly about. */
    Map<String, String> personOf() {
        return personOf;
    }

    /** The records that tell of a victim. */
    Set<String> victims() {
        return victimRecords;
    }

    /** The records that the prosecutors wrote. */
    Set<String> ofProsecutors() {
        return prosecutorsRecords;
    }

    /** The facts that a file of either is truly about. */
    Map<String, Integer> factsOf() {
        return factsOf;
    }

    private void happen() {
        int fact = ++facts;
        LocalDate day = FIRST_DAY.plusDays(chance.below(DAYS));
        Territory.District place = territory.anywhere(chance);
        List<TruePerson> named = new ArrayList<>(List.of(victim()));
        if (chance.of(SECOND_VICTIM)) {
            named.add(victim());
        }
        @Nullable TruePerson suspect = chance.of(SUSPECT_KNOWN) ? accused() : null;
        double who = chance.fraction();
        String complaint = "D-2025-%05d".formatted(fact);
        if (who >= ONLY_PROSECUTORS) {
            factsOf.put(complaint, fact);
            String conduct = chance.one(CONDUCTS);
            named.forEach(one -> tellReta(complaint, day, place, conduct, one, "AGRAVIADA"));
            if (suspect != null) {
                tellReta(complaint, day, place, conduct, suspect, "DENUNCIADO");
            }
        }
        if (who < ONLY_PROSECUTORS || who >= ONLY_PROSECUTORS + ONLY_POLICE) {
            String folder = "CF-2025-%05d".formatted(fact);
            factsOf.put(folder, fact);
            boolean cited = who >= ONLY_PROSECUTORS && chance.of(NUMBER_IS_CITED);
            tellSistra(folder, day.plusDays(1 + chance.below(25)), place, cited ? complaint : "", named, suspect);
        }
    }

    private TruePerson victim() {
        if (!victims.isEmpty() && chance.of(VICTIM_AGAIN)) {
            return chance.one(victims);
        }
        TruePerson next = people.next();
        while (!next.role().equals("VICTIM") || next.born().isAfter(BORN_BEFORE)) {
            next = people.next();
        }
        victims.add(next);
        return next;
    }

    private TruePerson accused() {
        TruePerson next = people.next();
        while (next.role().equals("VICTIM")) {
            next = people.next();
        }
        return next;
    }

    private SourceRecord written(TruePerson person, String id) {
        personOf.put(id, person.id());
        return clerk.write(person, Chance.seeded(17, ++records)).named(id);
    }

    private void tellReta(
            String complaint, LocalDate day, Territory.District place, String conduct, TruePerson person, String as) {
        SourceRecord record = written(person, "P-%06d".formatted(records + 1));
        if (as.equals("AGRAVIADA")) {
            victimRecords.add(record.sourceRecordId());
        }
        List<SourceRecord.Document> documents = record.documents().stream()
                .filter(one -> RETA_DOCUMENTS.containsKey(one.type()))
                .toList();
        reta.add(List.of(
                complaint,
                RETA_DATE.format(day),
                "TRATA DE PERSONAS",
                conduct,
                place.ubigeo(),
                record.sourceRecordId(),
                as,
                text(record.given()),
                text(record.firstSurname()),
                text(record.secondSurname()),
                record.alias().isEmpty() ? "" : record.alias().getFirst(),
                documents.isEmpty()
                        ? ""
                        : text(RETA_DOCUMENTS.get(documents.getFirst().type())),
                documents.isEmpty() ? "" : documents.getFirst().number(),
                record.birthDate() == null ? "" : RETA_DATE.format(LocalDate.parse(record.birthDate())),
                record.birthDate() == null ? text(record.estimatedAge()) : "",
                switch (text(record.sex())) {
                    case "MUJER" -> "F";
                    case "HOMBRE" -> "M";
                    default -> "";
                },
                text(NATIONALITIES.get(text(record.nationality()))),
                text(record.birthplaceUbigeo()),
                text(record.residence().ubigeo()),
                text(record.residence().address()),
                "",
                text(record.residence().phone())));
    }

    private void tellSistra(
            String folder,
            LocalDate day,
            Territory.District place,
            String complaint,
            List<TruePerson> named,
            @Nullable TruePerson suspect) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("Carpeta Fiscal", folder);
        row.put("F. Ingreso", day.toString());
        row.put("Art. CP", chance.of(CALLED_AGGRAVATED) ? "129-B" : "129-A");
        row.put("Medios", chance.one(MEANS));
        row.put("Fines", chance.of(0.2) ? PURPOSES.get(0) + "/" + PURPOSES.get(1) : chance.one(PURPOSES));
        row.put("Ubigeo Hecho", place.ubigeo());
        row.put("Denuncia PNP", complaint);
        for (int i = 0; i < named.size(); i++) {
            tell(row, "Ag" + (i + 1), written(named.get(i), "A-%06d".formatted(records + 1)), true);
        }
        if (suspect != null) {
            tell(row, "Im1", written(suspect, "A-%06d".formatted(records + 1)), false);
        }
        sistra.add(row);
    }

    private void tell(Map<String, String> row, String prefix, SourceRecord record, boolean victim) {
        List<SourceRecord.Document> documents = record.documents().stream()
                .filter(one -> SISTRA_DOCUMENTS.containsKey(one.type()))
                .toList();
        prosecutorsRecords.add(record.sourceRecordId());
        if (victim) {
            victimRecords.add(record.sourceRecordId());
        }
        row.put(prefix + " Id", record.sourceRecordId());
        row.put(prefix + " Nombres", text(record.given()));
        row.put(prefix + " Apellido 1", text(record.firstSurname()));
        row.put(prefix + " Apellido 2", text(record.secondSurname()));
        if (!documents.isEmpty()) {
            row.put(
                    prefix + " Tipo Doc",
                    text(SISTRA_DOCUMENTS.get(documents.getFirst().type())));
            row.put(prefix + " Doc", documents.getFirst().number());
        }
        row.put(
                prefix + " Sexo",
                switch (text(record.sex())) {
                    case "MUJER" -> "2";
                    case "HOMBRE" -> "1";
                    default -> "";
                });
        if (victim) {
            row.put(prefix + " Nac", text(record.birthDate()));
            row.put(prefix + " Pais", text(record.nationality()));
        } else {
            row.put(
                    prefix + " Alias",
                    record.alias().isEmpty() ? "" : record.alias().getFirst());
        }
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
