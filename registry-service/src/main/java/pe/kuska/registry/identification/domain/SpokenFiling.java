package pe.kuska.registry.identification.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pe.kuska.registry.people.domain.Filing;
import pe.kuska.registry.people.domain.FilingKey;
import pe.kuska.registry.people.domain.FilingKey.Kind;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.IdentityDocument;

/**
 * The keys under which an identity is filed: its documents, and its names by sound in several combinations, so that one
 * wrong or missing field still leaves another way to be found.
 */
public final class SpokenFiling implements Filing {

    private static final int TELLING_WORDS = 3;

    /** All keys of an identity, most telling first. */
    @Override
    public List<FilingKey> keysOf(Identity identity) {
        Set<FilingKey> keys = new LinkedHashSet<>(documentKeys(identity));
        List<String> surnames = identity.names().surnames().stream()
                .map(SpokenFiling::sound)
                .filter(sound -> !sound.isEmpty())
                .distinct()
                .toList();
        List<String> given = NameTokens.of(identity.names().given()).stream()
                .limit(TELLING_WORDS)
                .map(SpokenName::of)
                .distinct()
                .toList();
        if (surnames.size() == 2) {
            keys.add(new FilingKey(Kind.SURNAMES, unordered(surnames.getFirst(), surnames.getLast())));
        }
        for (String surname : surnames) {
            for (String name : given) {
                keys.add(new FilingKey(Kind.NAME_PAIR, unordered(surname, name)));
            }
        }
        Optional<Integer> year = identity.birth().likelyYear();
        year.ifPresent(born -> {
            surnames.forEach(surname -> keys.add(new FilingKey(Kind.SURNAME_YEAR, surname + "|" + born)));
            given.stream().limit(1).forEach(name -> keys.add(new FilingKey(Kind.GIVEN_YEAR, name + "|" + born)));
        });
        if (identity.birth().date() != null) {
            given.forEach(name -> keys.add(
                    new FilingKey(Kind.GIVEN_DATE, name + "|" + identity.birth().date())));
        }
        return List.copyOf(keys);
    }

    /** The keys of the documents alone. */
    public List<FilingKey> documentKeys(Identity identity) {
        return identity.documents().stream().map(SpokenFiling::key).distinct().toList();
    }

    /**
     * What two registrations of the same newcomer have in common at the least: they are let through one after the other.
     */
    public List<FilingKey> contended(Identity identity) {
        Optional<FilingKey> name = keysOf(identity).stream()
                .filter(key -> key.kind() == Kind.SURNAMES || key.kind() == Kind.NAME_PAIR)
                .findFirst();
        return Stream.concat(documentKeys(identity).stream(), name.stream()).toList();
    }

    private static FilingKey key(IdentityDocument document) {
        return new FilingKey(Kind.DOCUMENT, document.type() + "|" + document.number());
    }

    private static String sound(String surname) {
        StringBuilder sound = new StringBuilder();
        NameTokens.of(surname).forEach(word -> sound.append(SpokenName.of(word)));
        return sound.toString();
    }

    private static String unordered(String one, String other) {
        return one.compareTo(other) <= 0 ? one + "|" + other : other + "|" + one;
    }
}
