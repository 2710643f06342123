package pe.kuska.gateway.web.form;

import org.jspecify.annotations.Nullable;

/// One thing to choose from a list.
public record Choice(String value, String label, @Nullable String hint) {
    public Choice(String value, String label) {
        this(value, label, null);
    }
}
