package pe.kuska.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the files of a set of synthetic people; see {@code deploy/bench/README.md}. */
public final class Generate {

    /** What records can be made without, to see how much it helps. */
    enum Part {
        DOCUMENTS,
        RESIDENCE,
        BIRTHPLACE,
        SEX,
        NATIONALITY
    }

    private Generate() {}

    /** Arguments: {@code --persons --records --seed --errors none|light|standard|heavy --without a,b --out DIR}. */
    public static void main(String[] arguments) throws IOException {
        Options options = new Options(arguments);
        int persons = options.number("persons", 12_000);
        int records = options.number("records", persons * 5 / 3);
        long seed = options.number("seed", 7);
        ErrorRates rates =
                new ErrorRates(ErrorRates.level(options.find("errors").orElse("standard")));
        Set<Part> without = parts(options.find("without").orElse(""));
        SyntheticRecords all = new SyntheticRecords(persons, records, seed, rates);
        try (RecordFiles files = new RecordFiles(Path.of(options.get("out")))) {
            while (all.hasNext()) {
                SyntheticRecords.Sent sent = all.next();
                files.write(new SyntheticRecords.Sent(without(sent.record(), without), sent.personId()));
            }
        }
    }

    private static Set<Part> parts(String list) {
        return Arrays.stream(list.split(","))
                .filter(name -> !name.isBlank())
                .map(name -> Part.valueOf(name.strip().toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    }

    /** A record with some of its parts left out. */
    static SourceRecord without(SourceRecord record, Set<Part> left) {
        return new SourceRecord(
                record.sourceRecordId(),
                record.institution(),
                record.system(),
                record.role(),
                left.contains(Part.DOCUMENTS) ? List.of() : record.documents(),
                record.given(),
                record.firstSurname(),
                record.secondSurname(),
                record.alias(),
                record.birthDate(),
                record.birthYear(),
                record.estimatedAge(),
                left.contains(Part.SEX) ? null : record.sex(),
                left.contains(Part.NATIONALITY) ? null : record.nationality(),
                left.contains(Part.BIRTHPLACE) ? null : record.birthplaceUbigeo(),
                left.contains(Part.BIRTHPLACE) ? null : record.birthplaceCountry(),
                left.contains(Part.RESIDENCE) ? SourceRecord.Residence.UNKNOWN : record.residence());
    }
}
