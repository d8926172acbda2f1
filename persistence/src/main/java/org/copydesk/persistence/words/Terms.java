package org.copydesk.persistence.words;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts a text into terms. The only place where anything is cut for searching, stored texts and typed words alike. */
public final class Terms {

    /** Goes up when the same text is cut in another way than before; all that is stored is then cut anew. */
    public static final int VERSION = 1;

    private static final String JOINTS = "'-_.,/:@&\u00b7";
    private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "mailto");
    private static final int MOST_PARTS = 12;

    /** Stands before names that are found as a whole, and begins no word. */
    private static final String MARK = "#";

    /** PostgreSQL takes 2046 bytes; one sign can be many once it is folded. */
    private static final int LONGEST_NAME = 300;

    private static final Pattern UNSAID = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    private final FoldedText text;
    private final List<Term> terms = new ArrayList<>();

    private Terms(String text) {
        this.text = new FoldedText(text);
        for (int i = 0; i < this.text.length(); ) i = isLetter(i) ? isUnspaced(i) ? unspaced(i) : compound(i) : i + 1;
    }

    static List<Term> of(String text) {
        return new Terms(text).terms;
    }

    /** All that a text is found by, in order. */
    public static Set<String> lexemes(String text) {
        return of(text).stream()
                .flatMap(Term::lexemes)
                .map(Lexeme::text)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Lexemes as PostgreSQL reads a tsvector. */
    public static String vector(Set<String> lexemes) {
        return lexemes.stream().map(Terms::quoted).collect(Collectors.joining(" "));
    }

    /** The words of a name one after another, to be found by the beginning of each. */
    public static Set<String> beginnings(String name) {
        var folded = new FoldedText(name);
        var beginnings = new TreeSet<String>();
        for (var words : List.of(folded.substring(0, folded.length()), folded.spelled(0, folded.length()))) {
            var phrase = phrase(words);
            for (int i = 0;
                    i >= 0 && i < phrase.length();
                    i = phrase.indexOf(' ', i) < 0 ? -1 : phrase.indexOf(' ', i) + 1)
                beginnings.add(marked(phrase.substring(i)));
        }
        return beginnings;
    }

    /** What names that begin so, or have a word that does, are found by; empty when no name begins with what was typed. */
    static String beginning(String typed) {
        var folded = new FoldedText(typed);
        var phrase = phrase(folded.substring(0, folded.length()));
        return phrase.isEmpty() ? "" : marked(phrase);
    }

    private static String marked(String phrase) {
        int length = Math.min(LONGEST_NAME, phrase.codePointCount(0, phrase.length()));
        return MARK + phrase.substring(0, phrase.offsetByCodePoints(0, length));
    }

    private static String phrase(String folded) {
        return UNSAID.matcher(folded).replaceAll(" ").strip();
    }

    static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    /** Scripts without spaces are found by every two letters that stand side by side. */
    private int unspaced(int start) {
        var letters = new ArrayList<Integer>();
        int i = start;
        while (isLetter(i) && isUnspaced(i)) {
            letters.add(i);
            i += Character.charCount(text.codePointAt(i));
        }
        letters.add(i);
        var pairs = new ArrayList<Lexeme>();
        for (int k = 0; k + 2 < letters.size(); k++) pairs.add(lexeme(letters.get(k), letters.get(k + 2)));
        var last = lexeme(letters.get(letters.size() - 2), i);
        terms.add(pairs.isEmpty() ? new Term(List.of(List.of(last)), null) : new Term(List.of(pairs), last));
        return i;
    }

    private record Part(int start, int end) {}

    /** Words, and words that joints make one of. */
    private int compound(int start) {
        var parts = new ArrayList<Part>();
        var joints = new TreeSet<Character>();
        int i = start;
        while (true) {
            int end = endOfPart(i);
            parts.add(new Part(i, end));
            i = end;
            if (!isJoint(i) || !isLetter(i + 1) || isUnspaced(i + 1)) break;
            joints.add((char) text.codePointAt(i));
            i++;
        }
        if (parts.size() == 1) {
            int signs = i;
            while (text.codePointAt(signs) == '+' || text.codePointAt(signs) == '#') signs++;
            if (signs > i && !isLetter(signs)) return signed(start, signs);
            if (text.codePointAt(i) == ':' && SCHEMES.contains(text.substring(start, i))) return i + 1;
        }
        if (parts.size() > 1 && text.substring(start, parts.get(0).end()).equals("www")) parts.remove(0);
        terms.add(new Term(ways(parts, joints), null));
        return i;
    }

    /** C++, C#. */
    private int signed(int start, int end) {
        terms.add(new Term(List.of(List.of(lexeme(start, end))), null));
        return end;
    }

    private List<List<Lexeme>> ways(List<Part> parts, Set<Character> joints) {
        int start = parts.get(0).start();
        int end = parts.get(parts.size() - 1).end();
        var ways = new ArrayList<List<Lexeme>>();
        boolean isNumber =
                parts.stream().allMatch(this::isDigits) && Set.of('.', ',').containsAll(joints);
        if (parts.size() == 1) single(parts.get(0), ways);
        else if (isNumber) number(parts, ways);
        else {
            if (parts.size() <= MOST_PARTS)
                ways.add(List.of(new Lexeme(joined(parts, joints), text.place(start), text.place(end))));
            ways.add(
                    parts.stream().map(part -> lexeme(part.start(), part.end())).toList());
            spelledOut(parts, ways);
        }
        return ways.stream().distinct().toList();
    }

    private void single(Part word, List<List<Lexeme>> ways) {
        ways.add(List.of(lexeme(word.start(), word.end())));
        spelledOut(List.of(word), ways);
    }

    /** 1.5 is one number however its point is written; 1,500 may be a thousand and a half, and 2.0.1 is three numbers. */
    private void number(List<Part> parts, List<List<Lexeme>> ways) {
        int start = parts.get(0).start();
        int end = parts.get(parts.size() - 1).end();
        var pointed = text.substring(start, end).replace(',', '.');
        ways.add(List.of(new Lexeme(pointed, text.place(start), text.place(end))));
        boolean isGrouped = parts.stream().skip(1).allMatch(part -> part.end() - part.start() == 3);
        if (isGrouped) ways.add(List.of(new Lexeme(pointed.replace(".", ""), text.place(start), text.place(end))));
        if (isGrouped || parts.size() > 2)
            ways.add(
                    parts.stream().map(part -> lexeme(part.start(), part.end())).toList());
    }

    /** Umlauts with an e, and what letters and digits make together as letters and as digits. */
    private void spelledOut(List<Part> parts, List<List<Lexeme>> ways) {
        var spelled = parts.stream()
                .map(part -> new Lexeme(
                        text.spelled(part.start(), part.end()), text.place(part.start()), text.place(part.end())))
                .toList();
        ways.add(spelled);
        var fine = new ArrayList<Lexeme>();
        for (var part : parts) {
            int from = part.start();
            for (int i = part.start() + 1; i <= part.end(); i++)
                if (i == part.end() || isDigit(i) != isDigit(i - 1)) {
                    fine.add(lexeme(from, i));
                    from = i;
                }
        }
        if (fine.size() <= MOST_PARTS) ways.add(fine);
    }

    /** As one word: what hyphens, apostrophes and the points of initials join has none in it; addresses stay as they are. */
    private String joined(List<Part> parts, Set<Character> joints) {
        boolean isInitials =
                joints.equals(Set.of('.')) && parts.stream().allMatch(part -> part.end() - part.start() == 1);
        boolean isWord = isInitials || Set.of('\'', '-', '_', '&', '\u00b7').containsAll(joints);
        if (!isWord)
            return text.substring(
                    parts.get(0).start(), parts.get(parts.size() - 1).end());
        return parts.stream()
                .map(part -> text.substring(part.start(), part.end()))
                .collect(Collectors.joining());
    }

    private Lexeme lexeme(int start, int end) {
        return new Lexeme(text.substring(start, end), text.place(start), text.place(end));
    }

    private int endOfPart(int start) {
        int i = start;
        while (isLetter(i) && !isUnspaced(i)) i += Character.charCount(text.codePointAt(i));
        return i;
    }

    private boolean isDigits(Part part) {
        for (int i = part.start(); i < part.end(); i++) if (!isDigit(i)) return false;
        return true;
    }

    private boolean isDigit(int index) {
        int sign = text.codePointAt(index);
        return sign >= '0' && sign <= '9';
    }

    private boolean isJoint(int index) {
        int sign = text.codePointAt(index);
        return sign >= 0 && JOINTS.indexOf(sign) >= 0;
    }

    private boolean isLetter(int index) {
        int sign = text.codePointAt(index);
        if (sign < 0) return false;
        return Character.isLetterOrDigit(sign)
                || switch (Character.getType(sign)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }

    private boolean isUnspaced(int index) {
        int sign = text.codePointAt(index);
        if (sign < 0x0e00) return false;
        if (sign == 0x30fc) return true;
        return switch (UScript.getScript(sign)) {
            case UScript.HAN,
                    UScript.HIRAGANA,
                    UScript.KATAKANA,
                    UScript.HANGUL,
                    UScript.BOPOMOFO,
                    UScript.THAI,
                    UScript.LAO,
                    UScript.KHMER,
                    UScript.MYANMAR -> true;
            default -> false;
        };
    }
}
