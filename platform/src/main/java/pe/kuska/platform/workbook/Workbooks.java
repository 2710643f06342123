package pe.kuska.platform.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/** Opens Excel workbooks, however bare the program was that wrote them, once they are known to do no harm. */
public final class Workbooks {

    private Workbooks() {}

    /**
     * A workbook to be read. Some programs style nothing and write no styles: a number is told neither from a day nor from a
     * percentage then.
     *
     * @throws UnsafeWorkbook if it is none, or more than a service can read
     */
    public static ReadableWorkbook opened(byte[] packed) throws IOException, UnsafeWorkbook {
        WorkbookLimits.check(packed);
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(packed), new ReadingOptions(true, true));
        } catch (ExcelReaderException withoutStyles) {
            return new ReadableWorkbook(new ByteArrayInputStream(packed), new ReadingOptions(false, true));
        }
    }
}
