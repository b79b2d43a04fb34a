package org.openday.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.upload.UploadTest.accepted;
import static org.openday.upload.UploadTest.join;
import static org.openday.upload.UploadTest.refused;
import static org.openday.upload.UploadTest.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.openday.upload.Upload.Format;
import org.openday.upload.Upload.Reason;

class PdfTest {

    private static final List<String> HARMFUL =
            List.of("JavaScript", "evil", "OpenAction", "/AA", "EmbeddedFile", "AcroForm", "/URI", "Annot", "Somebody");

    @Test
    void whatIsSeenStaysAndWhatActsIsGone() throws IOException {
        byte[] hostile = hostile(CompressParameters.NO_COMPRESSION);
        HARMFUL.forEach(word -> assertThat(text(hostile)).contains(word));
        var accepted = accepted(hostile);
        assertThat(accepted.format()).isEqualTo(Format.PDF);
        try (PDDocument document = Loader.loadPDF(accepted.bytes())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Vaccination record");
            String plain = text(saved(document, CompressParameters.NO_COMPRESSION));
            HARMFUL.forEach(word -> assertThat(plain).doesNotContain(word));
        }
    }

    @Test
    void objectsThatArePackedAreLookedThroughAsWell() throws IOException {
        try (PDDocument document = Loader.loadPDF(
                accepted(hostile(CompressParameters.DEFAULT_COMPRESSION)).bytes())) {
            assertThat(text(saved(document, CompressParameters.NO_COMPRESSION))).doesNotContain("evil", "JavaScript");
        }
    }

    @Test
    void whatHangsOnAPdfIsGone() throws IOException {
        byte[] polyglot = join(plain(1), "\n<script>evil()</script>".getBytes(StandardCharsets.UTF_8));
        assertThat(text(accepted(polyglot).bytes())).doesNotContain("script");
    }

    @Test
    void aLockedPdfIsRefused() throws IOException {
        try (PDDocument document = Loader.loadPDF(plain(1))) {
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            assertThat(Upload.of(saved(document, CompressParameters.DEFAULT_COMPRESSION)))
                    .isEqualTo(refused(Reason.LOCKED));
        }
    }

    @Test
    void fiftyPagesAreTakenAndNotOneMore() throws IOException {
        assertThat(accepted(plain(50)).format()).isEqualTo(Format.PDF);
        assertThat(Upload.of(plain(51))).isEqualTo(refused(Reason.TOO_MANY_PAGES));
    }

    @Test
    void whatOnlyBeginsLikeAPdfIsRefused() {
        assertThat(Upload.of("%PDF-1.7\nhello".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(refused(Reason.DAMAGED));
    }

    @Test
    void objectsThatUnpackToTooMuchAreRefusedBeforeTheyAre() {
        byte[] bomb = Samples.deflated(new byte[80 * 1024 * 1024]);
        assertThat(new PdfSource(stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", bomb)).isHostile())
                .isTrue();
        assertThat(new PdfSource(stream("/X (5 0 obj<< ) /First 4 /Filter /FlateDecode", bomb)).isHostile())
                .as("a begin that is feigned in a string")
                .isTrue();
        assertThat(new PdfSource(stream("/First 4 %5 0 obj<<\n /Filter /FlateDecode", bomb)).isHostile())
                .as("a begin that is feigned in a comment")
                .isTrue();
        assertThat(new PdfSource(stream("/Subtype /Image /Filter /FlateDecode", bomb)).isHostile())
                .as("pictures are never unpacked")
                .isFalse();
    }

    @Test
    void objectsPackedInAnOddWayAreRefused() {
        byte[] little = Samples.deflated(new byte[10]);
        for (String filter : List.of(
                "/Filter [/FlateDecode /FlateDecode]",
                "/Filter /LZWDecode",
                "/Filter 7 0 R",
                "/Fil#74er /LZWDecode",
                "/Filter /Fl")) {
            assertThat(new PdfSource(stream("/N 1 /First 4 " + filter, little)).isHostile())
                    .as(filter)
                    .isTrue();
        }
        assertThat(new PdfSource(stream("/N 1 /First 4 /Filter [ /FlateDecode ]", little)).isHostile())
                .isFalse();
        assertThat(new PdfSource(stream("/Filter [/ASCII85Decode /FlateDecode]", little)).isHostile())
                .isFalse();
    }

    private static byte[] stream(String dictionary, byte[] content) {
        byte[] head = ("%PDF-1.7\n5 0 obj\n<< " + dictionary + " >>\nstream\r\n").getBytes(StandardCharsets.US_ASCII);
        return join(join(head, content), "\nendstream\nendobj".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] plain(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage());
            }
            return saved(document, CompressParameters.DEFAULT_COMPRESSION);
        }
    }

    /** A page with one line, and everything that could act on who opens it. */
    private static byte[] hostile(CompressParameters compression) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            write(document, page);
            var script = new PDActionJavaScript("app.alert('evil')");
            document.getDocumentCatalog().setOpenAction(script);
            var onOpen = new PDPageAdditionalActions();
            onOpen.setO(script);
            page.setActions(onOpen);
            addLink(page);
            addFile(document);
            document.getDocumentCatalog().setAcroForm(new PDAcroForm(document));
            document.getDocumentInformation().setAuthor("Somebody");
            page.getResources().getCOSObject().setItem(COSName.getPDFName("Hidden"), script.getCOSObject());
            return saved(document, compression);
        }
    }

    private static void write(PDDocument document, PDPage page) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(50, 700);
            content.showText("Vaccination record");
            content.endText();
        }
    }

    private static void addLink(PDPage page) {
        PDActionURI uri = new PDActionURI();
        uri.setURI("https://evil.example");
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(uri);
        page.getCOSObject().setItem(COSName.ANNOTS, new org.apache.pdfbox.cos.COSArray(List.of(link.getCOSObject())));
    }

    private static void addFile(PDDocument document) throws IOException {
        PDEmbeddedFile file =
                new PDEmbeddedFile(document, new ByteArrayInputStream("evil".getBytes(StandardCharsets.UTF_8)));
        file.setCreationDate(Calendar.getInstance());
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile("evil.exe");
        specification.setEmbeddedFile(file);
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("evil", specification));
        PDDocumentNameDictionary names =
                new PDDocumentNameDictionary(document.getDocumentCatalog(), new COSDictionary());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }

    private static byte[] saved(PDDocument document, CompressParameters compression) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, compression);
        return out.toByteArray();
    }
}
