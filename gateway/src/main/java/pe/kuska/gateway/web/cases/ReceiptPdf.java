package pe.kuska.gateway.web.cases;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Prints a sheet of XHTML as PDF. The sheet brings its own style and nothing is fetched from anywhere.
final class ReceiptPdf {
    private ReceiptPdf() {}

    static byte[] of(String xhtml) {
        try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(false)
                    .useUriResolver((_, _) -> null)
                    .withHtmlContent(xhtml, null)
                    .withProducer("Kuska")
                    .toStream(pdf)
                    .run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
