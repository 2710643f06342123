package pe.kuska.registry.imports.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pe.kuska.registry.imports.domain.ImportRule;

/** The header of a table. Case and spaces around a name do not matter. */
public final class Columns {

    private Columns() {}

    /** The form in which names of columns are compared. */
    public static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    static List<String> checked(List<String> header, Set<String> expected) throws UnreadableUpload {
        List<String> names = new ArrayList<>();
        header.forEach(name -> names.add(name.strip()));
        Set<String> needed = new HashSet<>();
        expected.forEach(name -> needed.add(key(name)));
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(key(name)) && needed.contains(key(name))) {
                throw new UnreadableUpload(ImportRule.REPEATED_COLUMN, name);
            }
        }
        for (String name : expected) {
            if (!seen.contains(key(name))) {
                throw new UnreadableUpload(ImportRule.MISSING_COLUMN, name);
            }
        }
        return names;
    }
}
