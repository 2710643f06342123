package pe.kuska.registry;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Synthetic people as an institution would send them; DNIs of the block that RENIEC does not issue. */
public final class PersonFixture {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicInteger NEXT_DNI = new AtomicInteger(99_100_000);

    private final Map<String, Object> person = new LinkedHashMap<>();
    private final List<Map<String, Object>> documents = new ArrayList<>();

    private PersonFixture(String role) {
        person.put("role", role);
    }

    /** A DNI that nobody else in the tests has, and that is no slip of anybody else's: no such difference is a multiple of 137. */
    public static String freshDni() {
        return Integer.toString(NEXT_DNI.addAndGet(137));
    }

    /** A surname that sounds like nobody else's in the tests. */
    public static String freshSurname() {
        StringBuilder surname = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            surname.append("bdfglmnprst".charAt(RANDOM.nextInt(11))).append("aiu".charAt(RANDOM.nextInt(3)));
        }
        return surname.substring(0, 1).toUpperCase(Locale.ROOT) + surname.substring(1);
    }

    /** A date of birth that hardly anybody else has in the tests. */
    public static String freshBirth() {
        return LocalDate.of(1990, 1, 1).plusDays(RANDOM.nextInt(7000)).toString();
    }

    public static PersonFixture aVictim() {
        return new PersonFixture("VICTIM");
    }

    public static PersonFixture aSuspect() {
        return new PersonFixture("SUSPECT");
    }

    public static PersonFixture a(String role) {
        return new PersonFixture(role);
    }

    public PersonFixture named(@Nullable String given, @Nullable String firstSurname, @Nullable String secondSurname) {
        Map<String, Object> names = new LinkedHashMap<>();
        putIfKnown(names, "given", given);
        putIfKnown(names, "firstSurname", firstSurname);
        putIfKnown(names, "secondSurname", secondSurname);
        return with("names", names);
    }

    public PersonFixture withDni(String number) {
        return withDocument("DNI", number, null);
    }

    public PersonFixture withDocument(String type, @Nullable String number, @Nullable String country) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", type);
        putIfKnown(document, "number", number);
        putIfKnown(document, "country", country);
        documents.add(document);
        return this;
    }

    public PersonFixture bornOn(String date) {
        return with("birthDate", date);
    }

    public PersonFixture aged(int age) {
        return with("estimatedAge", age);
    }

    public PersonFixture woman() {
        return with("sex", "MUJER");
    }

    public PersonFixture man() {
        return with("sex", "HOMBRE");
    }

    public PersonFixture with(String field, Object value) {
        person.put(field, value);
        return this;
    }

    public Map<String, Object> build() {
        Map<String, Object> built = new LinkedHashMap<>(person);
        if (!documents.isEmpty()) {
            built.put("documents", List.copyOf(documents));
        }
        return built;
    }

    private static void putIfKnown(Map<String, Object> target, String name, @Nullable Object value) {
        if (value != null) {
            target.put(name, value);
        }
    }
}
