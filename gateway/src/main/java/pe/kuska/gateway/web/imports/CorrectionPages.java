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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;

/// Correcting rejected rows in place: they become a form, and the form becomes a small file loaded with the same
/// profile. More than fit on a page are corrected in a spreadsheet. The columns are those of the file, however many.
@Path("/importaciones/{id: [0-9a-f-]{36}}/corregir")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class CorrectionPages {
    private static final int MOST_ROWS = 20;
    /// Fewer than a form may have fields (`quarkus.http.limits.max-form-fields`).
    private static final int MOST_CELLS = 380;
    private static final String ERROR_COLUMN = "error";

    private final RegistryImports imports;
    private final FilesOfRegistry files;
    private final Pages pages;
    private final Sending sending;

    CorrectionPages(@RestClient RegistryImports imports, FilesOfRegistry files, Pages pages, Sending sending) {
        this.imports = imports;
        this.files = files;
        this.pages = pages;
        this.sending = sending;
    }

    @CheckedTemplate(basePath = "imports", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CorrectionPage(Page page, ImportJob job, Form form, List<RowToCorrect> rows, long more)
            implements TemplateInstance {}

    /// A row as it stands in the file, and what is wrong with it.
    public record RowToCorrect(List<Cell> cells, String error) {}

    public record Cell(String column, String value) {}

    @GET
    public TemplateInstance show(@PathParam("id") String id) {
        return page(imports.read(id), Table.read(files.rejectedRows(id)), Sending.empty());
    }

    /// As the rows stand in the file, or as they were typed where the form comes back.
    private TemplateInstance page(ImportJob job, Table rejected, Form form) {
        Table shown = rejected.firstRows(rowsOf(rejected));
        int error = shown.columns().indexOf(ERROR_COLUMN);
        Table inFile = shown.without(ERROR_COLUMN);
        Table own = form.messages().isEmpty() ? inFile : read(form.answers(), inFile.columns());
        List<RowToCorrect> rows = new ArrayList<>();
        for (int row = 0; row < own.rows().size(); row++) {
            rows.add(new RowToCorrect(
                    cells(own, row), error < 0 ? "" : shown.rows().get(row).get(error)));
        }
        return pages.show(new CorrectionPage(
                pages.current(),
                job,
                form,
                rows,
                rejected.rows().size() - (long) shown.rows().size()));
    }

    private static List<Cell> cells(Table table, int row) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            cells.add(
                    new Cell(table.columns().get(column), table.rows().get(row).get(column)));
        }
        return cells;
    }

    /// The wider the file, the fewer of its rows are on a page; never a part of a row.
    static int rowsOf(Table table) {
        return Math.clamp(MOST_CELLS / Math.max(1, table.columns().size()), 1, MOST_ROWS);
    }

    @POST
    public Response load(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        ImportJob job = imports.read(id);
        Table rejected = Table.read(files.rejectedRows(id));
        Answers answers = Answers.from(typed);
        Table corrected = read(answers, rejected.without(ERROR_COLUMN).columns());
        return sending.send(
                answers, () -> "/importaciones/" + send(job, corrected).id(), form -> page(job, rejected, form));
    }

    private ImportJob send(ImportJob job, Table corrected) {
        String boundary = "kuska-" + UUID.randomUUID();
        String form =
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"correccion.csv\"\r\n"
                        + "Content-Type: text/csv\r\n\r\n" + corrected.written() + "\r\n--" + boundary + "--\r\n";
        return files.send(
                job.profile() == null ? "" : job.profile(),
                job.dryRun(),
                "multipart/form-data; boundary=" + boundary,
                new ByteArrayInputStream(form.getBytes(StandardCharsets.UTF_8)));
    }

    /// The cells by their place in the file's columns.
    static Table read(Answers answers, List<String> columns) {
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
