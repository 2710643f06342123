package pe.kuska.platform.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks an Excel workbook through before anything of it is kept: one that unpacks to far more than it is, or that has a
 * cell where no sheet has any, would take all the memory of the service.
 */
public final class WorkbookLimits {

    /** What may be held in memory while it is read. */
    public static final int LARGEST_FILE = 24 * 1024 * 1024;

    /** Columns that a row may have; no table of ours comes near. */
    public static final int MOST_COLUMNS = 2000;

    /** More than the largest and the smallest number that a sheet can hold. */
    public static final int MOST_DIGITS = 400;

    private static final long LARGEST = 1024L * 1024 * 1024;
    private static final long LARGEST_TEXTS = 48L * 1024 * 1024;
    private static final int MOST_PARTS = 2000;

    /** The last column of a sheet is XFD. */
    private static final int LONGEST_COLUMN = 3;

    /** The same parser reads the rows: what it does not get past here it will not get past there. */
    private static final XMLInputFactory XML = parser();

    private long unpacked;

    private WorkbookLimits() {}

    private static XMLInputFactory parser() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory;
    }

    /**
     * Looks a workbook through.
     *
     * @throws UnsafeWorkbook if it is none, or more than a service can read
     */
    public static void check(byte[] packed) throws UnsafeWorkbook {
        if (packed.length > LARGEST_FILE) {
            throw new UnsafeWorkbook(UnsafeWorkbook.Reason.TOO_LARGE);
        }
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(packed))
                .get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            if (parts.isEmpty() || parts.size() > MOST_PARTS) {
                throw new UnsafeWorkbook(UnsafeWorkbook.Reason.UNREADABLE);
            }
            WorkbookLimits check = new WorkbookLimits();
            for (ZipArchiveEntry part : parts) {
                long most = part.getName().endsWith("sharedStrings.xml") ? LARGEST_TEXTS : LARGEST;
                try (InputStream content = check.new Counted(zip.getInputStream(part), most)) {
                    lookThrough(content);
                    content.transferTo(java.io.OutputStream.nullOutputStream());
                }
            }
        } catch (TooLarge tooLarge) {
            throw new UnsafeWorkbook(UnsafeWorkbook.Reason.TOO_LARGE);
        } catch (IOException notAZip) {
            throw new UnsafeWorkbook(UnsafeWorkbook.Reason.UNREADABLE);
        }
    }

    /** A part that is no XML, such as a picture, ends at its first sign. */
    private static void lookThrough(InputStream part) throws UnsafeWorkbook, TooLarge {
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("c")
                        && isBeyondTheSheet(xml.getAttributeValue(null, "r"))) {
                    throw new UnsafeWorkbook(UnsafeWorkbook.Reason.UNREADABLE);
                }
            }
        } catch (XMLStreamException noXml) {
            if (noXml.getCause() instanceof TooLarge tooLarge) {
                throw tooLarge;
            }
        }
    }

    /** Whether a number is one that a spreadsheet writes; an exponent of millions would make a text of gigabytes. */
    public static boolean isWritable(BigDecimal number) {
        return Math.abs((long) number.scale()) + number.precision() <= MOST_DIGITS;
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
