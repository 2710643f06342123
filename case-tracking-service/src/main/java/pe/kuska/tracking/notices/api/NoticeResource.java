package pe.kuska.tracking.notices.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.paging.Page;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.tracking.notices.Notice;
import pe.kuska.tracking.notices.ReadNotices;

/** What was told to the caller's unit. */
@Path("notices")
@Tag(name = "notices")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class NoticeResource {

    private final ReadNotices readNotices;
    private final CallerProvider callers;

    NoticeResource(ReadNotices readNotices, CallerProvider callers) {
        this.readNotices = readNotices;
        this.callers = callers;
    }

    /** A notice. */
    @Schema(name = "Notice")
    record NoticeResponse(
            long position,
            Notice.Kind kind,

            @Schema(description = "El paso que dio otra unidad, o el plazo que venció", examples = "ReferralRejected")
            String topic,

            UUID recordId,
            @Nullable String personCode,
            @Nullable String caseCode,

            @Schema(description = "Quién dio el paso, o quién lo debe")
            String institution,

            @Nullable String unit,
            Instant toldAt,

            @Schema(description = "Si quien consulta ya leyó hasta aquí")
            boolean read) {

        static NoticeResponse from(ReadNotices.Told told) {
            Notice notice = told.notice();
            return new NoticeResponse(
                    notice.position(),
                    notice.kind(),
                    notice.topic(),
                    notice.aboutId(),
                    notice.personCode(),
                    notice.caseCode(),
                    notice.by().institution(),
                    notice.by().unit(),
                    notice.at(),
                    told.read());
        }
    }

    /** How far somebody has read. */
    @Schema(name = "NoticesRead")
    record ReadRequest(
            @NotNull @PositiveOrZero @Schema(description = "La posición del último aviso leído")
            Long position) {}

    @GET
    @RolesAllowed({
        Role.Names.REGISTRAR,
        Role.Names.INVESTIGATOR,
        Role.Names.CASE_MANAGER,
        Role.Names.POLICY_LEAD,
        Role.Names.AUDITOR
    })
    @Operation(
            operationId = "listNotices",
            summary = "Avisos de los últimos 60 días para la unidad, del más reciente al más antiguo",
            description = "Lo que otras unidades respondieron o enviaron, y los plazos vencidos que se le avisaron.")
    public Page<NoticeResponse> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        PageRequest page = PageRequest.of(limit, after);
        List<NoticeResponse> latest = readNotices.list(page, callers.current()).stream()
                .map(NoticeResponse::from)
                .toList();
        return Page.of(latest, page, "notices", each -> Long.toString(each.position()));
    }

    @PUT
    @Path("read")
    @RolesAllowed({
        Role.Names.REGISTRAR,
        Role.Names.INVESTIGATOR,
        Role.Names.CASE_MANAGER,
        Role.Names.POLICY_LEAD,
        Role.Names.AUDITOR
    })
    @Operation(operationId = "readNotices", summary = "Da por leídos los avisos hasta uno, solo para quien lo pide")
    public void read(@NotNull @Valid ReadRequest request) {
        readNotices.readTo(request.position(), callers.current());
    }
}
