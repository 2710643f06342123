package pe.kuska.gateway.web.notices;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.services.NextPage;

/// The unit's notices, the latest first; what this visitor has not read stands out until they say that they have.
@Path("/avisos")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class NoticePages {
    private static final int SHOWN = 50;

    private final TrackingNotices tracking;
    private final Pages pages;
    private final CareDesk desk;

    NoticePages(@RestClient TrackingNotices tracking, Pages pages, CareDesk desk) {
        this.tracking = tracking;
        this.pages = pages;
        this.desk = desk;
    }

    /// `readTo` is the position of the latest notice, if one of those shown is new.
    @CheckedTemplate(basePath = "notices", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NoticesPage(
            Page page,
            List<Notice.Line> notices,
            @Nullable Long readTo,
            @Nullable String next,
            boolean first) implements TemplateInstance {}

    @GET
    public TemplateInstance list(@QueryParam("desde") @Nullable String after) {
        NoticeWords words = desk.words(NoticeWords.class);
        Notice.Listed listed = tracking.list(SHOWN, after);
        boolean anyNew = listed.all().stream().anyMatch(notice -> !notice.read());
        return pages.show(new NoticesPage(
                pages.current(),
                listed.all().stream().map(each -> each.inWords(desk, words)).toList(),
                anyNew ? listed.all().getFirst().position() : null,
                NextPage.cursorOf(listed.next()).orElse(null),
                after == null));
    }

    @POST
    @Path("leidos")
    public Response read(@FormParam("hasta") long position) {
        tracking.read(new TrackingNotices.ReadTo(position));
        return Response.seeOther(URI.create("/avisos")).build();
    }
}
