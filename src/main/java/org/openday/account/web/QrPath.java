package org.openday.account.web;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as the path of an SVG, one square to a unit, with the quiet zone of four that ISO/IEC 18004 asks for.
 *
 * @param size width and height
 */
record QrPath(String path, int size) {

    private static final int QUIET = 4;

    static QrPath of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrPath(path.toString(), code.size + 2 * QUIET);
    }
}
