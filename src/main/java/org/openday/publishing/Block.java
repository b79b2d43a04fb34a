package org.openday.publishing;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph, or a key of the front matter: what is changed by one person at a time. Two are equal whatever space stands
 * below them.
 *
 * @param matter whether it belongs to the front matter
 * @param gap the empty lines below it
 */
record Block(boolean matter, String text, String gap) {

    private static final String FENCE = "---";

    /** A file cut up; joined again it is the same to the byte. */
    static List<Block> of(String file) {
        List<Block> blocks = new ArrayList<>();
        boolean matter = file.startsWith(FENCE + "\n");
        int line = 0;
        for (String each : file.split("(?<=\n)")) {
            matter = take(blocks, each, matter, line++);
        }
        return blocks;
    }

    private static boolean take(List<Block> blocks, String line, boolean matter, int number) {
        boolean fence = matter && line.strip().equals(FENCE);
        Block last = blocks.isEmpty() ? null : blocks.getLast();
        if (last != null && line.isBlank()) {
            blocks.set(blocks.size() - 1, new Block(last.matter, last.text, last.gap + line));
        } else if (last == null || begins(last, line, matter, fence)) {
            blocks.add(new Block(matter, line, ""));
        } else {
            blocks.set(blocks.size() - 1, new Block(last.matter, last.text + line, ""));
        }
        return matter && !(fence && number > 0);
    }

    private static boolean begins(Block last, String line, boolean matter, boolean fence) {
        boolean continues = line.startsWith(" ") || line.startsWith("\t") || line.startsWith("- ");
        return matter ? fence || !continues || last.text.strip().equals(FENCE) : last.matter || !last.gap.isEmpty();
    }

    /** A file out of blocks, with a line left empty between paragraphs that came from different places. */
    static String join(List<Block> blocks) {
        StringBuilder file = new StringBuilder();
        for (int at = 0; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            boolean last = at == blocks.size() - 1;
            file.append(block.text).append(block.text.endsWith("\n") ? "" : "\n");
            file.append(last || block.matter || !block.gap.isEmpty() ? block.gap : "\n");
        }
        return file.toString().stripTrailing() + "\n";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Block block
                && matter == block.matter
                && text.strip().equals(block.text.strip());
    }

    @Override
    public int hashCode() {
        return text.strip().hashCode();
    }
}
