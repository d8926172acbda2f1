package org.copydesk.core.text.files.document;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.copydesk.core.text.files.format.Loss;
import org.copydesk.core.text.files.format.Losses;

/** What stands in a Word document and not in what was made of it. */
final class WordLosses {

    private static final Map<String, Loss> BY_ELEMENT = Map.ofEntries(
            Map.entry("oMath", Loss.FORMULAS),
            Map.entry("oMathPara", Loss.FORMULAS),
            Map.entry("blip", Loss.PICTURES),
            Map.entry("imagedata", Loss.PICTURES),
            Map.entry("chart", Loss.CHARTS),
            Map.entry("relIds", Loss.CHARTS),
            Map.entry("OLEObject", Loss.OBJECTS),
            Map.entry("control", Loss.OBJECTS),
            Map.entry("altChunk", Loss.OBJECTS),
            Map.entry("ins", Loss.INSERTIONS),
            Map.entry("moveTo", Loss.INSERTIONS),
            Map.entry("del", Loss.DELETIONS),
            Map.entry("moveFrom", Loss.DELETIONS));

    private final Set<Loss> found = EnumSet.noneOf(Loss.class);
    private final List<String> boxes = new ArrayList<>();

    private WordLosses() {}

    /** @param words all the words that were made of it */
    static Losses of(WordParts parts, String words) {
        var losses = new WordLosses();
        try {
            for (var part : parts.named("word/(document|footnotes|endnotes)\\d*\\.xml")) losses.look(part);
            for (var part : parts.named("word/(header|footer)\\d*\\.xml"))
                if (saysSomething(part)) losses.found.add(Loss.HEADERS);
            for (var part : parts.named("word/comments\\d*\\.xml"))
                if (saysSomething(part)) losses.found.add(Loss.COMMENTS);
        } catch (XMLStreamException malformed) {
            return Losses.NONE; // what was read of it says nothing for certain
        }
        var kept = closed(words);
        if (losses.boxes.stream().anyMatch(box -> !kept.contains(box))) losses.found.add(Loss.TEXT_BOXES);
        return Losses.of(losses.found);
    }

    private void look(byte[] part) throws XMLStreamException {
        var xml = reader(part);
        int depth = 0;
        int box = 0;
        boolean text = false;
        var inBox = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                text = xml.getLocalName().equals("t");
                var loss = BY_ELEMENT.get(xml.getLocalName());
                if (loss != null) found.add(loss);
                if (box == 0 && xml.getLocalName().equals("txbxContent")) box = depth;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                text = false;
                if (depth-- == box) {
                    boxes.add(closed(inBox.toString()));
                    inBox.setLength(0);
                    box = 0;
                }
            } else if (box > 0 && text && xml.isCharacters()) inBox.append(xml.getText());
        }
    }

    /** Whether it has a letter; a number of a page says nothing. */
    private static boolean saysSomething(byte[] part) throws XMLStreamException {
        var xml = reader(part);
        boolean text = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT)
                text = xml.getLocalName().equals("t");
            else if (event == XMLStreamConstants.END_ELEMENT) text = false;
            else if (text && xml.isCharacters() && xml.getText().codePoints().anyMatch(Character::isLetter))
                return true;
        }
        return false;
    }

    private static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /** Without any space, as paragraphs may be put together otherwise. */
    private static String closed(String words) {
        return words.replaceAll("\\s++", "");
    }
}
