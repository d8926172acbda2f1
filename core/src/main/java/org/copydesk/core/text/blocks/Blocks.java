package org.copydesk.core.text.blocks;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.select.NodeTraversor;

/** Reads texts into blocks and units. Any string can be read; whatever is no markup is text. */
public final class Blocks {

    private Blocks() {}

    /** The blocks of an HTML body. */
    public static List<Block> of(String html, Locale language) {
        var reader = new BlockReader(language);
        NodeTraversor.traverse(reader, Jsoup.parseBodyFragment(html).body());
        return reader.blocks();
    }

    /** The units of a plain text. */
    public static List<Unit> plain(String text, Locale language) {
        var cell = new CellBuilder(language, false);
        cell.add(text, UnitFormat.PLAIN);
        return cell.units();
    }
}
