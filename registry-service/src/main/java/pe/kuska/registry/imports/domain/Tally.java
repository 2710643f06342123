package pe.kuska.registry.imports.domain;

import jakarta.persistence.Embeddable;

/**
 * What became of the rows read so far.
 *
 * @param personsNew of the registered: nobody had told of them before
 * @param personsLinked of the registered: recognised as somebody known
 * @param personsInReview of the registered: a steward has to decide
 * @param valuesLeftOut values that could not be so, of rows that were registered all the same
 */
@Embeddable
public record Tally(
        long rowsDone,
        long personsRegistered,
        long personsUpdated,
        long personsUnchanged,
        long casesRegistered,
        long casesUpdated,
        long casesUnchanged,
        long personsNew,
        long personsLinked,
        long personsInReview,
        long rowsRejected,
        long valuesLeftOut) {

    public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public Tally plus(Tally more) {
        return new Tally(
                rowsDone + more.rowsDone,
                personsRegistered + more.personsRegistered,
                personsUpdated + more.personsUpdated,
                personsUnchanged + more.personsUnchanged,
                casesRegistered + more.casesRegistered,
                casesUpdated + more.casesUpdated,
                casesUnchanged + more.casesUnchanged,
                personsNew + more.personsNew,
                personsLinked + more.personsLinked,
                personsInReview + more.personsInReview,
                rowsRejected + more.rowsRejected,
                valuesLeftOut + more.valuesLeftOut);
    }

    /** Somebody more. */
    public Tally withPerson(Effect effect, String match) {
        boolean registered = effect == Effect.REGISTERED;
        return plus(new Tally(
                0,
                one(registered),
                one(effect == Effect.UPDATED),
                one(effect == Effect.UNCHANGED),
                0,
                0,
                0,
                one(registered && match.equals("NEW")),
                one(registered && match.equals("LINKED")),
                one(registered && match.equals("REVIEW")),
                0,
                0));
    }

    /** A case more. */
    public Tally withCase(Effect effect) {
        return plus(new Tally(
                0,
                0,
                0,
                0,
                one(effect == Effect.REGISTERED),
                one(effect == Effect.UPDATED),
                one(effect == Effect.UNCHANGED),
                0,
                0,
                0,
                0,
                0));
    }

    /** Rows read, some of which wait for their correction. */
    public Tally withRows(long done, long rejected, long leftOut) {
        return plus(new Tally(done, 0, 0, 0, 0, 0, 0, 0, 0, 0, rejected, leftOut));
    }

    private static long one(boolean counted) {
        return counted ? 1 : 0;
    }
}
