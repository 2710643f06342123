package pe.kuska.registry.identification.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pe.kuska.registry.people.domain.Filing;
import pe.kuska.registry.people.domain.FilingKey;
import pe.kuska.registry.people.domain.FilingKey.Kind;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.IdentityDocument;

/**
 * The keys under which an identity is filed: its documents, and its names by sound in several combinations, so that one
 * wrong or missing field still leaves another way to be found. Coarse keys serve the rare names; where they lead to too
 * many, the finer ones (with year or day of birth, telephone, address) are left.
 */
public final class SpokenFiling implements Filing {

    private static final int TELLING_WORDS = 2;
    private static final int ESTIMATED_WITHIN = 2;
    private static final int FIRST_SOUNDS = 2;
    private static final int OF_EACH_NAME = 4;
    private static final int SHORTEST_AFTER_PARTICLE = 4;
    private static final List<String> GROWN_ON = List.of("DILA", "DILUS", "DILAS", "DIL");

    /** All keys of an identity, most telling first. */
    @Override
    public List<FilingKey> keysOf(Identity identity) {
        Set<FilingKey> keys = new LinkedHashSet<>();
        identity.documents().forEach(document -> keys.add(key(document)));
        List<String> surnames = identity.names().surnames().stream()
                .map(SpokenFiling::sound)
                .filter(sound -> !sound.isEmpty())
                .distinct()
                .toList();
        List<String> given = NameTokens.of(identity.names().given()).stream()
                .limit(TELLING_WORDS)
                .map(name -> Word.of(Word.of(name).full()).spoken())
                .distinct()
                .toList();
        addNames(keys, surnames, given);
        addBirth(keys, surnames, given, identity);
        addHousehold(keys, identity);
        return List.copyOf(keys);
    }

    /** The keys by which somebody is looked for of whom perhaps little is known: an estimated age may be two years off. */
    public List<FilingKey> sought(Identity identity) {
        Set<FilingKey> keys = new LinkedHashSet<>(keysOf(identity));
        Integer year = identity.birth().likelyYear().orElse(null);
        if (year != null && identity.birth().estimatedAge() != null) {
            keys.stream()
                    .filter(key -> key.kind() == Kind.NAME_YEAR)
                    .map(key -> key.value().substring(0, key.value().indexOf('|')))
                    .toList()
                    .forEach(name -> IntStream.rangeClosed(year - ESTIMATED_WITHIN, year + ESTIMATED_WITHIN)
                            .forEach(born -> keys.add(new FilingKey(Kind.NAME_YEAR, name + "|" + born))));
        }
        return List.copyOf(keys);
    }

    /**
     * Those of somebody's keys by which they are recognised. The others are for those who search and know less: a surname
     * alone, or one name and a year where the whole name is known, would only add strangers.
     */
    public static List<FilingKey> telling(List<FilingKey> keys) {
        boolean wholeName = keys.stream().anyMatch(key -> key.kind() == Kind.NAME_PAIR);
        return keys.stream()
                .filter(key -> key.kind() != Kind.SURNAME)
                .filter(key -> key.kind() != Kind.NAME_YEAR || !wholeName)
                .toList();
    }

    private static void addNames(Set<FilingKey> keys, List<String> surnames, List<String> given) {
        if (surnames.size() == 2) {
            keys.add(new FilingKey(Kind.SURNAMES, unordered(surnames.getFirst(), surnames.getLast())));
        }
        surnames.forEach(surname -> keys.add(new FilingKey(Kind.SURNAME, surname)));
        for (String surname : surnames) {
            for (String name : given) {
                keys.add(new FilingKey(Kind.NAME_PAIR, pair(surname, name)));
            }
        }
    }

    private static void addBirth(Set<FilingKey> keys, List<String> surnames, List<String> given, Identity identity) {
        Optional<Integer> year = identity.birth().likelyYear();
        LocalDate date = identity.birth().date();
        year.ifPresent(born -> {
            for (String surname : surnames) {
                given.stream()
                        .limit(1)
                        .forEach(
                                name -> keys.add(new FilingKey(Kind.NAME_PAIR_YEAR, pair(surname, name) + "|" + born)));
            }
            Stream.concat(surnames.stream(), given.stream())
                    .forEach(name -> keys.add(new FilingKey(Kind.NAME_YEAR, name + "|" + born)));
        });
        if (date != null) {
            Stream.concat(surnames.stream(), given.stream())
                    .map(name -> beginning(name, FIRST_SOUNDS))
                    .distinct()
                    .forEach(name -> keys.add(new FilingKey(Kind.NAME_DATE, name + "|" + date)));
            keys.add(new FilingKey(Kind.DATE, date.toString()));
        }
    }

    private static void addHousehold(Set<FilingKey> keys, Identity identity) {
        String phone = AddressWords.phone(identity.residence().phone());
        if (!phone.isEmpty()) {
            keys.add(new FilingKey(Kind.PHONE, phone));
        }
        addressKey(AddressWords.of(identity.residence().address())).ifPresent(keys::add);
    }

    /** The number of the house and the longest word of the street, or the two longest words. */
    private static Optional<FilingKey> addressKey(List<String> address) {
        Optional<String> number = address.stream()
                .filter(word -> Character.isDigit(word.charAt(0)))
                .findFirst();
        List<String> street = address.stream()
                .filter(word -> word.length() > 2 && Character.isLetter(word.charAt(0)))
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
                .toList();
        if (street.isEmpty() || (number.isEmpty() && street.size() < 2)) {
            return Optional.empty();
        }
        return Optional.of(
                new FilingKey(Kind.ADDRESS, street.getFirst() + "|" + number.orElseGet(() -> street.get(1))));
    }

    /**
     * What two registrations of the same newcomer have in common at the least: they are let through one after the other.
     *
     * @param keys all keys of the newcomer
     */
    public List<FilingKey> contended(List<FilingKey> keys) {
        Optional<FilingKey> name = keys.stream()
                .filter(key -> key.kind() == Kind.SURNAMES || key.kind() == Kind.NAME_PAIR)
                .findFirst();
        return Stream.concat(keys.stream().filter(key -> key.kind() == Kind.DOCUMENT), name.stream())
                .toList();
    }

    private static FilingKey key(IdentityDocument document) {
        return new FilingKey(Kind.DOCUMENT, document.type() + "|" + document.number());
    }

    /** A surname by its sound, without a particle that somebody wrote onto it. */
    private static String sound(String surname) {
        StringBuilder sound = new StringBuilder();
        NameTokens.of(surname).forEach(word -> sound.append(Word.of(word).spoken()));
        for (String particle : GROWN_ON) {
            if (sound.indexOf(particle) == 0 && sound.length() - particle.length() >= SHORTEST_AFTER_PARTICLE) {
                return sound.substring(particle.length());
            }
        }
        return sound.toString();
    }

    /** A surname and a given name by how they begin: most slips are made further on. */
    private static String pair(String surname, String given) {
        return unordered(beginning(surname, OF_EACH_NAME), beginning(given, OF_EACH_NAME));
    }

    private static String beginning(String sound, int length) {
        return sound.substring(0, Math.min(length, sound.length()));
    }

    private static String unordered(String one, String other) {
        return one.compareTo(other) <= 0 ? one + "|" + other : other + "|" + one;
    }
}
