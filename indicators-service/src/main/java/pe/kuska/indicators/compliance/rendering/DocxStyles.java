package pe.kuska.indicators.compliance.rendering;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** The styles of the document: real headings, so that contents and screen readers find them. */
final class DocxStyles {

    private static final int MARGIN = 1134;

    private DocxStyles() {}

    static void define(XWPFDocument file) {
        XWPFStyles styles = file.createStyles();
        add(styles, "Normal", "Normal", 20, null, 0, "111111");
        add(styles, "Title", "Title", 40, null, 240, "8C1A11");
        add(styles, "Heading1", "heading 1", 30, 0, 360, "8C1A11");
        add(styles, "Heading2", "heading 2", 25, 1, 240, "8C1A11");
        add(styles, "Heading3", "heading 3", 22, 2, 200, "8C1A11");
        add(styles, "Caption", "caption", 18, null, 160, "404040");
    }

    private static void add(
            XWPFStyles styles,
            String id,
            String name,
            int halfPoints,
            @Nullable Integer level,
            int before,
            String color) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        style.setQFormat(CTOnOff.Factory.newInstance());
        CTPPrGeneral paragraph = style.addNewPPr();
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(100));
        if (level != null) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
            paragraph.addNewKeepNext();
        }
        CTRPr run = style.addNewRPr();
        CTFonts fonts = run.addNewRFonts();
        fonts.setAscii("Calibri");
        fonts.setHAnsi("Calibri");
        run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        run.addNewColor().setVal(color);
        run.addNewLang().setVal("es-PE");
        if (level != null || id.equals("Title")) {
            run.addNewB();
        }
        styles.addStyle(new XWPFStyle(style));
    }

    /** The wide tables that follow stand on landscape pages; what came before keeps its footer. */
    static void endPortrait(XWPFDocument file) {
        CTSectPr section = (CTSectPr) body(file).copy();
        size(section, false);
        file.createParagraph().getCTP().addNewPPr().setSectPr(section);
    }

    static void landscape(XWPFDocument file) {
        size(body(file), true);
    }

    private static CTSectPr body(XWPFDocument file) {
        CTBody body = file.getDocument().getBody();
        return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    }

    private static void size(CTSectPr section, boolean landscape) {
        CTPageSz page = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        BigInteger narrow = BigInteger.valueOf(11906);
        BigInteger wide = BigInteger.valueOf(16838);
        page.setW(landscape ? wide : narrow);
        page.setH(landscape ? narrow : wide);
        page.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margin = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        BigInteger all = BigInteger.valueOf(MARGIN);
        margin.setLeft(all);
        margin.setRight(all);
        margin.setTop(all);
        margin.setBottom(all);
        margin.setFooter(BigInteger.valueOf(MARGIN / 2));
    }

    /** Columns as wide as what stands in them: the name of an indicator needs more room than its figures. */
    static void columnWidths(XWPFTable table, int columns, boolean landscape) {
        List<Integer> weights =
                switch (columns) {
                    case 2 -> List.of(1, 3);
                    case 5 -> List.of(8, 35, 10, 10, 12);
                    case 9 -> List.of(15, 40, 15, 9, 9, 10, 10, 10, 12);
                    default -> Collections.nCopies(columns, 1);
                };
        int width = (landscape ? 16838 : 11906) - 2 * MARGIN;
        int total = weights.stream().mapToInt(Integer::intValue).sum();
        CTTbl body = table.getCTTbl();
        body.getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = body.getTblGrid() == null ? body.addNewTblGrid() : body.getTblGrid();
        for (int weight : weights) {
            grid.addNewGridCol().setW(BigInteger.valueOf((long) width * weight / total));
        }
        for (XWPFTableRow row : table.getRows()) {
            for (int column = 0; column < columns; column++) {
                row.getCell(column).setWidth(Integer.toString(width * weights.get(column) / total));
            }
        }
    }
}
