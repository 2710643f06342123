package pe.kuska.registry.people.domain;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What was put right by hand in a record, each with what its source had said: a source that says the same again was not told
 * and changes nothing; one that says something new has learnt something, and its word holds.
 *
 * @param told by what is corrected, an identity in which it stands as the source said it
 */
public record StandingCorrections(Map<CorrectedField, Identity> told) {

    public static final StandingCorrections NONE = new StandingCorrections(Map.of());

    public StandingCorrections {
        told = Map.copyOf(told);
    }

    /** Why a correction stands no more. */
    public enum Ending {
        /** The source says the same by now. */
        SOURCE_AGREES,
        /** The source says something that is neither. */
        SOURCE_SAYS_OTHERWISE,
        /** It was put right once more. */
        CORRECTED_AGAIN
    }

    /**
     * What becomes of what a source says.
     *
     * @param stands what the record says from now on
     * @param kept what stays as it was corrected, against the source
     * @param ended what needs no correction any more
     */
    public record Heard(Identity stands, Set<CorrectedField> kept, Map<CorrectedField, Ending> ended) {

        @Override
        public String toString() {
            return "Heard[sealed]";
        }
    }

    /**
     * The source speaks again.
     *
     * @param said what it says now
     * @param onFile what the record says, corrections included
     */
    public Heard hear(Identity said, Identity onFile) {
        Identity stands = said;
        Set<CorrectedField> kept = EnumSet.noneOf(CorrectedField.class);
        Map<CorrectedField, Ending> ended = new EnumMap<>(CorrectedField.class);
        for (Map.Entry<CorrectedField, Identity> correction : told.entrySet()) {
            CorrectedField field = correction.getKey();
            if (field.isSame(said, onFile)) {
                ended.put(field, Ending.SOURCE_AGREES);
            } else if (field.isSame(said, correction.getValue())) {
                stands = field.take(stands, onFile);
                kept.add(field);
            } else {
                ended.put(field, Ending.SOURCE_SAYS_OTHERWISE);
            }
        }
        return new Heard(stands, kept, ended);
    }

    /** What a source told, with what was put right in the record by hand. */
    public Identity over(Identity source, Identity onFile) {
        Identity corrected = source;
        for (CorrectedField field : told.keySet()) {
            corrected = field.take(corrected, onFile);
        }
        return corrected;
    }

    /** The record as its source tells it, by which it is recognised in what the source tells again. */
    public Identity asTold(Identity onFile) {
        Identity asTold = onFile;
        for (Map.Entry<CorrectedField, Identity> correction : told.entrySet()) {
            asTold = correction.getKey().take(asTold, correction.getValue());
        }
        return asTold;
    }

    @Override
    public String toString() {
        return "StandingCorrections[sealed]";
    }
}
