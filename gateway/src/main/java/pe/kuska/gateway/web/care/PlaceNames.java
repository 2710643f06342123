package pe.kuska.gateway.web.care;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.page.Page;

/// Lets every page call an institution and its unit what people call them.
@TemplateExtension
final class PlaceNames {
    private PlaceNames() {}

    static String place(Page page, @Nullable String institution, @Nullable String unit) {
        return CareUnits.in(page.language()).name(institution, unit);
    }

    static String place(Page page, @Nullable String institution) {
        return place(page, institution, null);
    }

    static String unit(Page page, @Nullable String institution, String unit) {
        return CareUnits.in(page.language()).unit(institution, unit);
    }

    /// A heading of the register that begins with an institution's code, with its name instead.
    static String named(Page page, String heading) {
        int end = heading.indexOf(" · ");
        return end < 0 ? place(page, heading) : place(page, heading.substring(0, end)) + heading.substring(end);
    }

    static String places(Page page, @Nullable List<String> institutions) {
        return institutions == null
                ? ""
                : institutions.stream().map(each -> place(page, each)).collect(Collectors.joining(" · "));
    }
}
