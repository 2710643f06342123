package pe.kuska.gateway.web.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;

/// Correcting rejected rows in place: they become a form, and the form becomes a small file loaded with the same
/// profile. More than fit on a page are corrected in a spreadsheet.
@Path("/importaciones/{id: [0-9a-f-]{36}}/corregir")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class CorrectionPages {
    private static final int MOST_ROWS = 20;
    private static final int MOST_COLUMNS = 60;
    private static final String ERROR_COLUMN = "error";

    private final RegistryImports imports;
    private final FilesOfRegistry files;
    private final Pages pages;

    CorrectionPages(@RestClient RegistryImports imports, FilesOfRegistry files, Pages pages) {
        this.imports = imports;
        this.files = files;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "imports", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CorrectionPage(Page page, ImportJob job, List<RowToCorrect> rows, List<String> columns, long more)
            implements TemplateInstance {}

    /// A row as it stands in the file, and what is wrong with it.
    public record RowToCorrect(List<Cell> cells, String error) {}

    public record Cell(String column, String value) {}

    @GET
    public TemplateInstance show(@PathParam("id") String id) {
        ImportJob job = imports.read(id);
        Table rejected = Table.read(files.rejectedRows(id));
        Table shown = rejected.firstRows(MOST_ROWS);
        int error = shown.columns().indexOf(ERROR_COLUMN);
        Table own = shown.without(ERROR_COLUMN);
        List<RowToCorrect> rows = new ArrayList<>();
        for (int row = 0; row < own.rows().size(); row++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < own.columns().size(); column++) {
                cells.add(
                        new Cell(own.columns().get(column), own.rows().get(row).get(column)));
            }
            rows.add(new RowToCorrect(
                    cells, error < 0 ? "" : shown.rows().get(row).get(error)));
        }
        return pages.show(new CorrectionPage(
                pages.current(),
                job,
                rows,
                own.columns(),
                rejected.rows().size() - (long) shown.rows().size()));
    }

    @POST
    public Response load(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        ImportJob job = imports.read(id);
        Table corrected = read(Answers.from(typed));
        String boundary = "kuska-" + UUID.randomUUID();
        String form =
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"correccion.csv\"\r\n"
                        + "Content-Type: text/csv\r\n\r\n" + corrected.written() + "\r\n--" + boundary + "--\r\n";
        ImportJob next = files.send(
                job.profile() == null ? "" : job.profile(),
                job.dryRun(),
                "multipart/form-data; boundary=" + boundary,
                new ByteArrayInputStream(form.getBytes(StandardCharsets.UTF_8)));
        return Response.seeOther(URI.create("/importaciones/" + next.id())).build();
    }

    /// The columns are named once in the form, the cells by their place in it.
    static Table read(Answers answers) {
        List<String> columns = new ArrayList<>();
        while (columns.size() < MOST_COLUMNS
                && !answers.typed("columna-" + columns.size()).isEmpty()) {
            columns.add(answers.typed("columna-" + columns.size()));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < MOST_ROWS && answers.names().contains("celda-" + row + "-0"); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                cells.add(answers.typed("celda-" + row + "-" + column));
            }
            rows.add(cells);
        }
        return new Table(columns, rows);
    }
}
