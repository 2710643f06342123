package pe.kuska.indicators.compliance.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a word-processing document and what they refer to (ECMA-376, Open Packaging Conventions). */
final class DocxPackage {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    /** The same document gives the same file. */
    private static final LocalDateTime WRITTEN = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder references = new StringBuilder();
    private final Map<String, String> links = new LinkedHashMap<>();
    private int charts;
    private int nextReference;

    DocxPackage() throws IOException {
        try (InputStream styles = Objects.requireNonNull(
                DocxPackage.class.getResourceAsStream("/compliance/docx/styles.xml"), "compliance/docx/styles.xml")) {
            add("word/styles.xml", WORD + "styles+xml", styles.readAllBytes());
        }
        refer("styles", "styles.xml", false);
    }

    /** What the document calls an address that it leads to. */
    String link(String address) {
        return links.computeIfAbsent(address, target -> refer("hyperlink", target, true));
    }

    /** Adds the foot of the pages and tells what the document calls it. */
    String foot(String markup) {
        add("word/footer1.xml", WORD + "footer+xml", (HEAD + markup).getBytes(StandardCharsets.UTF_8));
        return refer("footer", "footer1.xml", false);
    }

    /** Adds a chart with the workbook behind it and tells what the document calls it. */
    String chart(String markup, byte[] workbook) {
        charts++;
        String name = "chart" + charts;
        add(
                "word/charts/" + name + ".xml",
                "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
                (HEAD + markup).getBytes(StandardCharsets.UTF_8));
        parts.put("word/embeddings/" + name + ".xlsx", workbook);
        parts.put(
                "word/charts/_rels/" + name + ".xml.rels",
                relationships("<Relationship Id=\"rId1\" Type=\"" + OFFICE + "package\" Target=\"../embeddings/" + name
                        + ".xlsx\"/>"));
        return refer("chart", "charts/" + name + ".xml", false);
    }

    byte[] with(String document, String title) throws IOException {
        add("word/document.xml", WORD + "document.main+xml", (HEAD + document).getBytes(StandardCharsets.UTF_8));
        add(
                "docProps/core.xml",
                "application/vnd.openxmlformats-package.core-properties+xml",
                (HEAD + """
                        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"\
                         xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>%s</dc:title><dc:creator>Kuska</dc:creator>\
                        <dc:language>es-PE</dc:language></cp:coreProperties>""".formatted(Markup.escaped(title))).getBytes(StandardCharsets.UTF_8));
        parts.put("word/_rels/document.xml.rels", relationships(references.toString()));
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", contentTypes());
            put(
                    zip,
                    "_rels/.rels",
                    relationships("<Relationship Id=\"rId1\" Type=\"" + OFFICE
                            + "officeDocument\" Target=\"word/document.xml\"/><Relationship Id=\"rId2\" Type=\""
                            + "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
                            + "\" Target=\"docProps/core.xml\"/>"));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        }
        return out.toByteArray();
    }

    private void add(String name, String type, byte[] content) {
        parts.put(name, content);
        types.append("<Override PartName=\"/")
                .append(name)
                .append("\" ContentType=\"")
                .append(type)
                .append("\"/>");
    }

    private String refer(String type, String target, boolean outside) {
        nextReference++;
        String id = "rId" + nextReference;
        references
                .append("<Relationship Id=\"")
                .append(id)
                .append("\" Type=\"")
                .append(OFFICE)
                .append(type)
                .append("\" Target=\"")
                .append(Markup.escaped(target))
                .append(outside ? "\" TargetMode=\"External\"/>" : "\"/>");
        return id;
    }

    private byte[] contentTypes() {
        return (HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"xlsx\" ContentType=\""
                        + "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\"/>" + types + "</Types>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] relationships(String content) {
        return (HEAD + "<Relationships xmlns=\"" + RELATIONSHIPS + "\">" + content + "</Relationships>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(WRITTEN);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
