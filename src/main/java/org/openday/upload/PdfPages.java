package org.openday.upload;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The pages of a PDF: keeps the keys that say how a page looks (ISO 32000-1, tables 28 to 30) and drops all others. */
final class PdfPages {

    private static final Set<COSName> OF_CATALOG = names("Type", "Version", "Pages", "OCProperties");
    private static final Set<COSName> OF_TREE = names(
            "Type",
            "Parent",
            "Kids",
            "Count",
            "Resources",
            "MediaBox",
            "CropBox",
            "Rotate",
            "Contents",
            "Group",
            "UserUnit");
    /** What may hang below a page and acts, leads elsewhere, or tells of its author. */
    private static final Set<COSName> NEVER = names(
            "A",
            "AA",
            "JS",
            "JavaScript",
            "OpenAction",
            "Annots",
            "AcroForm",
            "XFA",
            "Names",
            "EF",
            "EmbeddedFiles",
            "AF",
            "Ref",
            "OPI",
            "Metadata",
            "PieceInfo",
            "RichMediaContent",
            "URI",
            "StructParent",
            "StructParents");
    /** Of streams whose bytes stand in another file. */
    private static final Set<COSName> ELSEWHERE = names("F", "FFilter", "FDecodeParms");

    private static final Set<String> TYPES_NEVER = Set.of("Action", "Annot", "Filespec", "EmbeddedFile", "Catalog");

    private final PDDocument document;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> open = new ArrayDeque<>();

    PdfPages(PDDocument document) {
        this.document = document;
    }

    void keepOnlyWhatIsSeen() {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        keep(catalog, OF_CATALOG);
        document.getPages().forEach(page -> keepWithParents(page.getCOSObject()));
        enter(catalog);
        while (!open.isEmpty()) {
            clean(open.pop());
        }
    }

    private static void keepWithParents(COSDictionary page) {
        Set<COSBase> above = Collections.newSetFromMap(new IdentityHashMap<>());
        COSDictionary each = page;
        while (each != null && above.add(each)) {
            keep(each, OF_TREE);
            each = each.getCOSDictionary(COSName.PARENT);
        }
    }

    private static void keep(COSDictionary dictionary, Set<COSName> names) {
        List.copyOf(dictionary.keySet()).stream()
                .filter(name -> !names.contains(name))
                .forEach(dictionary::removeItem);
    }

    private void enter(COSBase node) {
        COSBase value = node instanceof COSObject reference ? reference.getObject() : node;
        if (value != null && seen.add(value)) {
            open.push(value);
        }
    }

    private void clean(COSBase node) {
        if (node instanceof COSArray array) {
            array.forEach(this::enter);
        } else if (node instanceof COSDictionary dictionary) {
            List.copyOf(dictionary.keySet()).stream()
                    .filter(name -> isForbidden(dictionary, name))
                    .forEach(dictionary::removeItem);
            dictionary.getValues().forEach(this::enter);
        }
    }

    private static boolean isForbidden(COSDictionary dictionary, COSName name) {
        return NEVER.contains(name)
                || (dictionary instanceof COSStream && ELSEWHERE.contains(name))
                || (dictionary.getDictionaryObject(name) instanceof COSDictionary value
                        && TYPES_NEVER.contains(String.valueOf(value.getNameAsString(COSName.TYPE))));
    }

    private static Set<COSName> names(String... names) {
        return Stream.of(names).map(COSName::getPDFName).collect(Collectors.toUnmodifiableSet());
    }
}
