package pe.kuska.registry.imports.files;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import pe.kuska.registry.imports.domain.ImportRule;

/**
 * Looks an Excel workbook through before anything of it is kept: one that unpacks to far more than it is, or that has a
 * cell where no sheet has any, would take all the memory of the service.
 */
final class WorkbookCheck {

    private static final long LARGEST = 1024L * 1024 * 1024;
    private static final long LARGEST_TEXTS = 48L * 1024 * 1024;
    private static final int MOST_PARTS = 2000;

    /** The last column of a sheet is XFD. */
    private static final int LONGEST_COLUMN = 3;

    /** The same parser reads the rows: what it does not get past here it will not get past there. */
    private static final XMLInputFactory XML = parser();

    private long unpacked;

    private WorkbookCheck() {}

    private static XMLInputFactory parser() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory;
    }

    static void check(byte[] packed) throws UnreadableUpload {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(packed))
                .get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            if (parts.isEmpty() || parts.size() > MOST_PARTS) {
                throw new UnreadableUpload(ImportRule.UNREADABLE_FILE, "file");
            }
            WorkbookCheck check = new WorkbookCheck();
            for (ZipArchiveEntry part : parts) {
                long most = part.getName().endsWith("sharedStrings.xml") ? LARGEST_TEXTS : LARGEST;
                try (InputStream content = check.new Counted(zip.getInputStream(part), most)) {
                    lookThrough(content);
                    content.transferTo(java.io.OutputStream.nullOutputStream());
                }
            }
        } catch (TooLarge tooLarge) {
            throw new UnreadableUpload(ImportRule.FILE_TOO_LARGE, "file");
        } catch (IOException notAZip) {
            throw new UnreadableUpload(ImportRule.UNREADABLE_FILE, "file");
        }
    }

    /** A part that is no XML, such as a picture, ends at its first sign. */
    private static void lookThrough(InputStream part) throws UnreadableUpload, TooLarge {
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("c")
                        && isBeyondTheSheet(xml.getAttributeValue(null, "r"))) {
                    throw new UnreadableUpload(ImportRule.UNREADABLE_FILE, "file");
                }
            }
        } catch (XMLStreamException noXml) {
            if (noXml.getCause() instanceof TooLarge tooLarge) {
                throw tooLarge;
            }
        }
    }

    private static boolean isBeyondTheSheet(@org.jspecify.annotations.Nullable String address) {
        if (address == null) {
            return false;
        }
        int letters = 0;
        while (letters < address.length() && !Character.isDigit(address.charAt(letters))) {
            letters++;
        }
        return letters > LONGEST_COLUMN;
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Counts what comes out of a part, and of all of them together. */
    private final class Counted extends FilterInputStream {

        private final long most;
        private long read;

        private Counted(InputStream part, long most) {
            super(part);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int more) throws TooLarge {
            read += more;
            unpacked += more;
            if (read > most || unpacked > LARGEST) {
                throw new TooLarge();
            }
        }
    }
}
