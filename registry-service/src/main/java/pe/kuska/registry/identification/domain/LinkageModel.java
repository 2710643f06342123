package pe.kuska.registry.identification.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of recognition, as data with a version: every decision keeps the version it was taken with. A model of
 * Fellegi and Sunter (A Theory for Record Linkage, 1969) with one more hypothesis: two records are of one person, of two
 * close relatives, or of two strangers.
 *
 * @param version name of these numbers
 * @param prior what is expected before looking
 * @param thresholds where the three zones begin
 * @param limits bounds of the work
 * @param words how often the same name is written the same, similarly or otherwise
 * @param findings how often each finding occurs
 * @param estimatedFrom what the numbers were estimated from; absent if people chose them
 */
public record LinkageModel(
        String version,
        Prior prior,
        Thresholds thresholds,
        Limits limits,
        Names words,
        Map<Finding, Chances> findings,
        @Nullable Origin estimatedFrom) {

    public LinkageModel {
        findings = new EnumMap<>(findings);
    }

    /**
     * What the numbers of a model were estimated from.
     *
     * @param pairs pairs of records that share a key
     * @param ofOnePerson how many of them are expected to be of one person
     * @param strangers pairs of records drawn at random
     * @param rounds of estimation until nothing moved any more
     */
    public record Origin(int pairs, double ofOnePerson, long strangers, int rounds) {}

    /** The same numbers with zones that begin elsewhere. */
    public LinkageModel with(String version, Thresholds thresholds) {
        return new LinkageModel(version, prior, thresholds, limits, words, findings, estimatedFrom);
    }

    /**
     * What is expected before looking, until the register has taught better.
     *
     * @param known share of newcomers who are registered already
     * @param relatives close relatives a newcomer has in the register, on average
     * @param smallestRegister a register counts as having at least so many persons, so that the first are not linked lightly
     */
    public record Prior(double known, double relatives, int smallestRegister) {}

    /**
     * Where the three zones begin.
     *
     * @param automatic from this probability on, and with nothing against it, two records are linked
     * @param review from this probability on a person decides
     * @param agreesWithAll bits of evidence that each of the records of a person must give for another to join; below 0, for
     *     who moved is no other person
     */
    public record Thresholds(double automatic, double review, double agreesWithAll) {

        public Thresholds {
            if (!(0 < review && review < automatic && automatic < 1)) {
                throw new IllegalArgumentException("0 < review < automatic < 1");
            }
        }
    }

    /**
     * Bounds of the work.
     *
     * @param questions how many possible matches of one record are put before a person
     * @param candidates how many persons are compared at most
     * @param tooCommon a key that leads to more records than this leads nowhere: finer keys take over
     */
    public record Limits(int questions, int candidates, int tooCommon) {}

    /**
     * Words of surnames and of given names.
     *
     * @param otherOrder bits that surnames in the other order, or an alias, take off
     * @param mixedUp bits that names and surnames in each other's place take off
     * @param extraWord bits that a word only one record has takes off
     * @param givenAmongKin share of close relatives who have a given name in common
     */
    public record Names(
            Map<WordAgreement, Spelling> surnames,
            Map<WordAgreement, Spelling> given,
            double otherOrder,
            double mixedUp,
            double extraWord,
            double givenAmongKin) {

        public Names {
            surnames = new EnumMap<>(surnames);
            given = new EnumMap<>(given);
            if (surnames.size() < WordAgreement.values().length || given.size() < WordAgreement.values().length) {
                throw new IllegalArgumentException("a model says how often each kind of spelling occurs");
            }
        }

        Spelling ofSurname(WordAgreement agreement) {
            return Objects.requireNonNull(surnames.get(agreement));
        }

        Spelling ofGiven(WordAgreement agreement) {
            return Objects.requireNonNull(given.get(agreement));
        }
    }

    /**
     * How often the name of one person is written in two records with such a difference.
     *
     * @param same share among records of one person
     * @param ways among how many other words that share is spread
     */
    public record Spelling(double same, double ways) {}

    /**
     * How often a finding occurs.
     *
     * @param same among two records of one person
     * @param kin among records of two close relatives
     * @param other among records of two strangers
     */
    public record Chances(double same, double kin, double other) {

        /** What the finding says for one person and against two strangers, in bits. */
        public double weight() {
            return log2(same / other);
        }

        double kinWeight() {
            return log2(kin / other);
        }
    }

    double weight(Finding finding) {
        Chances chances = findings.get(finding);
        return chances == null ? 0 : chances.weight();
    }

    double kinWeight(Finding finding) {
        Chances chances = findings.get(finding);
        return chances == null ? 0 : chances.kinWeight();
    }

    static double log2(double value) {
        return Math.log(value) / LN2;
    }

    private static final double LN2 = Math.log(2);
}
