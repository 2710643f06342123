package pe.kuska.registry.people;

/** What another feature keeps sealed beside the records, so that a rotation of the keys reaches it too. */
public interface SealedBeside {

    /** Moves everything to the newest key, in the current transaction; what is there already stays. */
    void reseal();
}
