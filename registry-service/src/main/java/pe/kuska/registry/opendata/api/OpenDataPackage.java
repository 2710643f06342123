package pe.kuska.registry.opendata.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import pe.kuska.registry.opendata.domain.OpenField;
import pe.kuska.registry.opendata.domain.OpenGroup;
import pe.kuska.registry.opendata.domain.OpenRelease;

/** A release as a Frictionless data package: data, what was left out, and the dictionary; always the same bytes. */
final class OpenDataPackage {

    private OpenDataPackage() {}

    static byte[] of(OpenRelease release, ObjectMapper json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, release, "datapackage.json", describe(release, json));
            add(zip, release, "victimas.csv", data(release));
            add(zip, release, "supresiones.csv", leftOut(release));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, OpenRelease release, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(release.releasedAt()));
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String data(OpenRelease release) {
        StringBuilder csv = new StringBuilder("anio");
        for (OpenField field : OpenField.values()) {
            csv.append(',').append(field.column());
        }
        csv.append(",personas\r\n");
        for (OpenGroup group : release.groups()) {
            csv.append(release.year());
            group.values().forEach(value -> csv.append(',').append(value));
            csv.append(',').append(group.persons()).append("\r\n");
        }
        return csv.toString();
    }

    private static String leftOut(OpenRelease release) {
        StringBuilder csv = new StringBuilder("detalle\r\n");
        release.leftOut()
                .forEach(line ->
                        csv.append('"').append(line.replace("\"", "\"\"")).append("\"\r\n"));
        return csv.toString();
    }

    private static String describe(OpenRelease release, ObjectMapper json) {
        List<Map<String, Object>> fields = new ArrayList<>();
        fields.add(field("anio", "integer", "Año de recepción del caso"));
        for (OpenField one : OpenField.values()) {
            fields.add(field(
                    one.column(),
                    "string",
                    one.description()
                            + ". OTROS: ninguno de los que se distinguen a su lado. TODOS: no se distingue."));
        }
        fields.add(field(
                "personas",
                "integer",
                "Víctimas, cada una contada una vez en el año; al menos " + release.smallest() + " en cada fila"));
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("profile", "tabular-data-package");
        described.put("name", "kuska-victimas-" + release.year() + "-" + release.sequence());
        described.put("title", "Víctimas de trata de personas y delitos conexos, " + release.year());
        described.put("version", Integer.toString(release.sequence()));
        described.put("created", release.releasedAt().toString());
        described.put("asOf", release.asOf().toString());
        described.put(
                "resources",
                List.of(
                        resource("victimas", "victimas.csv", fields),
                        resource(
                                "supresiones",
                                "supresiones.csv",
                                List.of(field(
                                        "detalle", "string", "Lo que no se distingue para proteger a las personas")))));
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(described);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a release could not be described", e);
        }
    }

    private static Map<String, Object> resource(String name, String path, List<Map<String, Object>> fields) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", name);
        resource.put("path", path);
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("schema", Map.of("fields", fields));
        return resource;
    }

    private static Map<String, Object> field(String name, String type, String description) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", name);
        field.put("type", type);
        field.put("description", description);
        return field;
    }
}
