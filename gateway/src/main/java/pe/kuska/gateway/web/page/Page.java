package pe.kuska.gateway.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The frame around every page: who looks at it, in which language, where it is. `visitor` is null before the login.
public record Page(@Nullable Visitor visitor, Language language, String path) {

    public List<Language> languages() {
        return List.of(Language.values());
    }

    public Labels labels() {
        return new Labels(Pages.words(language), language);
    }

    /// Whether the visitor is in this part of the site, for the navigation.
    public boolean isIn(String section) {
        return path.equals(section) || path.startsWith(section + "/");
    }
}
