package pe.kuska.gateway.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The frame around every page: who looks at it, in which language, where it is and what was asked of it. `visitor`
/// and `visit` are null before the login.
public record Page(
        @Nullable Visitor visitor,
        Language language,
        String path,
        @Nullable String query,
        @Nullable Visit visit) {

    public Page(@Nullable Visitor visitor, Language language, String path) {
        this(visitor, language, path, null, null);
    }

    /// Where this page is found again, as a part of another address.
    public String back() {
        return URLEncoder.encode(query == null ? path : path + "?" + query, StandardCharsets.UTF_8);
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
