package org.openday.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.openday.upload.Upload.Accepted;
import org.openday.upload.Upload.Format;
import org.openday.upload.Upload.Reason;
import org.openday.upload.Upload.Refused;

/** A PDF that is parsed and saved anew with its pages and what they show: no scripts, actions, forms, notes or files in it. */
record Pdf(byte[] bytes) {

    private static final int MOST_PAGES = 50;

    Upload rewrite() {
        PdfSource source = new PdfSource(bytes);
        if (source.isLocked()) {
            return new Refused(Reason.LOCKED);
        }
        if (source.isHostile()) {
            return new Refused(Reason.DAMAGED);
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return rewrite(document);
        } catch (IOException e) {
            return new Refused(Reason.DAMAGED);
        }
    }

    private static Upload rewrite(PDDocument document) throws IOException {
        if (document.isEncrypted()) {
            return new Refused(Reason.LOCKED);
        }
        int pages = document.getNumberOfPages();
        if (pages == 0 || pages > MOST_PAGES) {
            return new Refused(pages == 0 ? Reason.DAMAGED : Reason.TOO_MANY_PAGES);
        }
        new PdfPages(document).keepOnlyWhatIsSeen();
        document.setDocumentInformation(new PDDocumentInformation());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return new Accepted(out.toByteArray(), Format.PDF);
    }
}
