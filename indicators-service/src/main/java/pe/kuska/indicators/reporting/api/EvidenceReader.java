package pe.kuska.indicators.reporting.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Optional;
import pe.kuska.platform.http.MultipartFile;

/** Reads evidence as it arrives. The framework's own reader would write it to disk first, open to whoever reads the disk. */
@Provider
@Consumes(MediaType.MULTIPART_FORM_DATA)
public class EvidenceReader implements MessageBodyReader<EvidenceUpload> {

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == EvidenceUpload.class;
    }

    @Override
    public EvidenceUpload readFrom(
            Class<EvidenceUpload> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        Optional<MultipartFile> file = MultipartFile.in(body, mediaType.toString());
        if (file.isEmpty()) {
            return new EvidenceUpload(null, new byte[0]);
        }
        byte[] content = file.get().readAllBytes();
        // A form sent without choosing a file has a nameless, empty one.
        boolean none = content.length == 0 && file.get().fileName().isBlank();
        return new EvidenceUpload(none ? null : file.get().fileName(), content);
    }
}
