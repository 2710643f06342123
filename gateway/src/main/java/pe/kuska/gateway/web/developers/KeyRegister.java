package pe.kuska.gateway.web.developers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where practice keys are: the identity server, which is the only one to know their secrets.
interface KeyRegister {

    /// A key, and the name by which the identity server removes it.
    record Entry(String id, PracticeKey key) {}

    /// The keys whose client's name contains this, those that have ended included.
    List<Entry> named(String part);

    /// Makes the key whole or not at all.
    ///
    /// @param unit as which it acts, if its maker belongs to one
    /// @return false if there is one of that name
    boolean make(PracticeKey key, @Nullable String unit, String secret);

    /// Removes it; one that is not there is no failure.
    void remove(String id);
}
