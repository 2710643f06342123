package pe.kuska.indicators.compliance.rendering;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A file in which everything drawn says what it is (PDF/UA-1, ISO 14289-1): every piece of content belongs to an element
 * of the structure or is an artifact. Pages are written as they fill, so that a long report needs little memory.
 */
final class TaggedPdf implements Closeable {

    private static final float SIDE = 51;
    private static final float TOP = 60;
    private static final float BOTTOM = 57;
    private static final int PARENTS_EACH = 256;

    private final PDDocument file = new PDDocument();
    private final Typeface typeface;
    private final String stamp;
    private final PDStructureTreeRoot tree = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, tree);
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final List<PDOutlineItem> openBookmarks = new ArrayList<>();

    /** By key of the parent tree: the elements of a page's contents, or the element of a link. */
    private final List<COSBase> parents = new ArrayList<>();

    private boolean landscape;
    private PDPage page;
    private PDPageContentStream content;
    private COSArray elementsOfPage = new COSArray();
    private List<PDAnnotation> links = new ArrayList<>();
    private float y;

    /** What is drawn on a page. */
    interface Drawing {
        void on(PDPageContentStream content) throws IOException;
    }

    TaggedPdf(String title, String stamp) throws IOException {
        this.stamp = stamp;
        this.typeface = new Typeface(file);
        tree.appendKid(whole);
        describe(title);
        page = new PDPage();
        content = open();
    }

    private void describe(String title) throws IOException {
        file.setVersion(1.7f);
        PDDocumentInformation information = file.getDocumentInformation();
        information.setTitle(title);
        information.setAuthor("Kuska");
        information.setProducer("Kuska");
        PDDocumentCatalog catalog = file.getDocumentCatalog();
        catalog.setLanguage("es-PE");
        PDMarkInfo mark = new PDMarkInfo();
        mark.setMarked(true);
        catalog.setMarkInfo(mark);
        PDViewerPreferences view = new PDViewerPreferences(new COSDictionary());
        view.setDisplayDocTitle(true);
        catalog.setViewerPreferences(view);
        catalog.setStructureTreeRoot(tree);
        catalog.setDocumentOutline(outline);
        catalog.setPageMode(PageMode.USE_OUTLINES);
        PDMetadata metadata = new PDMetadata(file);
        metadata.importXMPMetadata(metadata(title).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }

    private static String metadata(String title) {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                  xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <pdfuaid:part>1</pdfuaid:part><pdf:Producer>Kuska</pdf:Producer>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:creator><rdf:Seq><rdf:li>Kuska</rdf:li></rdf:Seq></dc:creator>
                <dc:language><rdf:Bag><rdf:li>es-PE</rdf:li></rdf:Bag></dc:language>
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>""".formatted(title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }

    Typeface typeface() {
        return typeface;
    }

    PDStructureElement whole() {
        return whole;
    }

    PDStructureElement element(String type, PDStructureNode within) {
        PDStructureElement element = new PDStructureElement(type, within);
        within.appendKid(element);
        return element;
    }

    /** What follows stands on pages that lie on their side. */
    void turn() throws IOException {
        if (!landscape) {
            landscape = true;
            newPage();
        }
    }

    float left() {
        return SIDE;
    }

    float width() {
        return page.getMediaBox().getWidth() - 2 * SIDE;
    }

    /** Where the next thing is drawn, from the bottom of the page. */
    float y() {
        return y;
    }

    /** How much room the page still has. */
    float room() {
        return y - BOTTOM;
    }

    /** How much room an empty page has. */
    float wholeRoom() {
        return page.getMediaBox().getHeight() - TOP - BOTTOM;
    }

    void down(float points) {
        y -= points;
    }

    void newPage() throws IOException {
        closePage();
        content = open();
    }

    private PDPageContentStream open() throws IOException {
        PDRectangle a4 = PDRectangle.A4;
        page = new PDPage(landscape ? new PDRectangle(a4.getHeight(), a4.getWidth()) : a4);
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        page.setStructParents(parents.size());
        elementsOfPage = new COSArray();
        parents.add(elementsOfPage);
        links = new ArrayList<>();
        file.addPage(page);
        y = page.getMediaBox().getHeight() - TOP;
        return new PDPageContentStream(file, page, PDPageContentStream.AppendMode.OVERWRITE, true);
    }

    private void closePage() throws IOException {
        content.close();
        if (!links.isEmpty()) {
            page.setAnnotations(links);
        }
    }

    /** Draws something that is the content of an element. */
    void tagged(PDStructureElement element, Drawing drawing) throws IOException {
        int number = elementsOfPage.size();
        elementsOfPage.add(element);
        PDPage own = element.getPage();
        if (own == null) {
            element.setPage(page);
            element.appendKid(number);
        } else if (own.getCOSObject() == page.getCOSObject()) {
            element.appendKid(number);
        } else {
            PDMarkedContentReference elsewhere = new PDMarkedContentReference();
            elsewhere.setPage(page);
            elsewhere.setMCID(number);
            element.appendKid(elsewhere);
        }
        content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), number);
        drawing.on(content);
        content.endMarkedContent();
    }

    /** Draws something that says nothing: a line, a background, a repeated heading. */
    void artifact(Drawing drawing) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        drawing.on(content);
        content.endMarkedContent();
    }

    /** Makes a rectangle of the page lead somewhere. */
    void link(PDStructureElement element, PDActionURI target, String words, PDRectangle where) {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(target);
        link.setContents(words);
        link.setRectangle(where);
        link.setPage(page);
        link.setBorder(noBorder());
        link.setStructParent(parents.size());
        parents.add(element.getCOSObject());
        links.add(link);
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(link);
        reference.setPage(page);
        element.appendKid(reference);
    }

    private static COSArray noBorder() {
        COSArray border = new COSArray();
        for (int i = 0; i < 3; i++) {
            border.add(COSInteger.ZERO);
        }
        return border;
    }

    /** A bookmark to where the next thing is drawn, under the last one of the level above. */
    void bookmark(int level, String name) {
        PDPageXYZDestination here = new PDPageXYZDestination();
        here.setPage(page);
        here.setTop((int) y);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(name);
        item.setDestination(here);
        while (openBookmarks.size() >= level) {
            openBookmarks.removeLast();
        }
        if (openBookmarks.isEmpty()) {
            outline.addLast(item);
        } else {
            openBookmarks.getLast().addLast(item);
        }
        openBookmarks.add(item);
    }

    void finish(OutputStream out) throws IOException {
        closePage();
        int pages = file.getNumberOfPages();
        int number = 0;
        for (PDPage each : file.getPages()) {
            number++;
            foot(each, number + " / " + pages);
        }
        tree.getCOSObject().setItem(COSName.PARENT_TREE, parentTree());
        tree.setParentTreeNextKey(parents.size());
        file.save(out);
    }

    private void foot(PDPage each, String number) throws IOException {
        float right = each.getMediaBox().getWidth() - SIDE;
        String words = typeface.printable(stamp);
        try (PDPageContentStream foot =
                new PDPageContentStream(file, each, PDPageContentStream.AppendMode.APPEND, true)) {
            foot.beginMarkedContent(COSName.ARTIFACT);
            foot.beginText();
            foot.setNonStrokingColor(0.27f, 0.27f, 0.27f);
            foot.setFont(typeface.font(), 6.5f);
            foot.newLineAtOffset(SIDE, BOTTOM / 2);
            foot.showText(words);
            foot.endText();
            foot.beginText();
            foot.setFont(typeface.font(), 8);
            foot.newLineAtOffset(right - typeface.width(number, 8), BOTTOM / 2);
            foot.showText(number);
            foot.endText();
            foot.endMarkedContent();
        }
    }

    private COSDictionary parentTree() {
        COSArray leaves = new COSArray();
        for (int from = 0; from < parents.size(); from += PARENTS_EACH) {
            int to = Math.min(parents.size(), from + PARENTS_EACH);
            COSArray numbers = new COSArray();
            for (int key = from; key < to; key++) {
                numbers.add(COSInteger.get(key));
                numbers.add(Objects.requireNonNull(parents.get(key)));
            }
            COSArray limits = new COSArray();
            limits.add(COSInteger.get(from));
            limits.add(COSInteger.get(to - 1L));
            COSDictionary leaf = new COSDictionary();
            leaf.setItem(COSName.LIMITS, limits);
            leaf.setItem(COSName.NUMS, numbers);
            leaves.add(leaf);
        }
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.KIDS, leaves);
        return root;
    }

    @Override
    public void close() throws IOException {
        file.close();
        typeface.close();
    }
}
