package pe.kuska.gateway.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The frame around every page: who looks at it, in which language, where it is. `visitor` and
/// `visit` are null before the login.
public record Page(
        @Nullable Visitor visitor,
        Language language,
        String path,
        @Nullable Visit visit) {

    public Page(@Nullable Visitor visitor, Language language, String path) {
        this(visitor, language, path, null);
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    public Labels labels() {
        return new Labels(Pages.words(language), language);
    }

    /// The navigation, as far as it is of use to this visitor.
    public List<NavigationLink> navigation() {
        if (visitor == null) {
            return List.of();
        }
        Section here = Section.of(path).orElse(null);
        return Section.offeredTo(visitor).stream()
                .map(section ->
                        new NavigationLink(section.path(), section.label(Pages.words(language)), section == here))
                .toList();
    }

    public record NavigationLink(String path, String label, boolean here) {}
}
