package pe.kuska.registry.identification.domain;

import java.util.List;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.PersonNames;

/** An identity made ready once for many comparisons: its names as words, written and spoken. */
public final class ComparableIdentity {

    /** A word as written, without accents, and as it sounds. */
    record Word(String written, String spoken) {

        static Word of(String written) {
            return new Word(written, SpokenName.of(written));
        }

        boolean isInitial() {
            return written.length() == 1;
        }
    }

    private final Identity identity;
    private final List<Word> surnames;
    private final List<Word> given;

    private ComparableIdentity(Identity identity, List<Word> surnames, List<Word> given) {
        this.identity = identity;
        this.surnames = surnames;
        this.given = given;
    }

    public static ComparableIdentity of(Identity identity) {
        PersonNames names = identity.names();
        List<Word> surnames = names.surnames().stream()
                .map(surname -> String.join("", NameTokens.of(surname)))
                .filter(surname -> !surname.isEmpty())
                .map(Word::of)
                .toList();
        return new ComparableIdentity(
                identity,
                surnames,
                NameTokens.of(names.given()).stream().map(Word::of).toList());
    }

    Identity identity() {
        return identity;
    }

    /** Each surname as one word: "De la Cruz" is CRUZ, "San Martín" SANMARTIN. */
    List<Word> surnames() {
        return surnames;
    }

    List<Word> given() {
        return given;
    }

    @Override
    public String toString() {
        return "ComparableIdentity[sealed]";
    }
}
