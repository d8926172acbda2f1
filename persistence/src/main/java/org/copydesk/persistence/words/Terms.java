package org.copydesk.persistence.words;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cuts a text into terms. The only place where anything is cut for searching, stored texts and typed words alike. */
public final class Terms {

    /** Goes up when the same text is cut in another way than before; all that is stored is then cut anew. */
    public static final int VERSION = 2;

    private static final String JOINTS = "'-_.,/:@&*\u00b7";
    /** What words are joined by that are also written as one. */
    private static final String HYPHENS = "'-_&\u00b7";

    /** Before the ending of women in German, which is also written without: Leser:innen, Leser*innen. */
    private static final String GENDER_SIGNS = ":*";

    private static final Set<String> GENDER_ENDINGS = Set.of("in", "innen");

    private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "mailto");
    private static final int MOST_PARTS = 12;

    /** What Arabic writes as one with the word behind it: the article, and one letter before that. */
    private static final Pattern ARTICLE = Pattern.compile("[\u0648\u0628\u0644\u0641\u06a9]?\u0627\u0644(?=.{2})");

    /** The letters that Hebrew writes as one with the word behind them. */
    private static final Pattern PREFIX = Pattern.compile("[\u05d1\u05d4\u05d5\u05db\u05dc\u05de\u05e9](?=.{3})");

    /** Stands before names that are found as a whole, and begins no word. */
    private static final String MARK = "#";

    /** PostgreSQL takes 2046 bytes; one sign can be many once it is folded. */
    private static final int LONGEST_NAME = 300;

    private static final Pattern UNSAID = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    private final FoldedText text;
    private final List<Term> terms = new ArrayList<>();

    private Terms(String text) {
        this.text = new FoldedText(text);
        for (int i = 0; i < this.text.length(); )
            if (isPicture(i)) i = picture(i);
            else if (!isLetter(i)) i++;
            else i = isUnspaced(i) ? unspaced(i) : compound(i);
    }

    static List<Term> of(String text) {
        return new Terms(text).terms;
    }

    /** All that a text is found by, in order. */
    public static Set<String> lexemes(String text) {
        return of(text).stream()
                .flatMap(Term::lexemes)
                .map(Lexeme::text)
                .distinct()
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
        terms.add(pairs.isEmpty() ? new Term(List.of(List.of(last))) : new Term(List.of(pairs), List.of(last)));
        return i;
    }

    /** An emoji, in whatever colour of skin; a flag is two signs. */
    private int picture(int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        if (isFlag(start) && isFlag(end)) end += Character.charCount(text.codePointAt(end));
        terms.add(new Term(List.of(List.of(lexeme(start, end)))));
        return end;
    }

    /** @param joint what stands before it, 0 before the first */
    private record Part(char joint, int start, int end) {

        int length() {
            return end - start;
        }
    }

    /** Words, and words that joints make one of. */
    private int compound(int start) {
        var parts = new ArrayList<Part>();
        char joint = 0;
        int i = start;
        while (true) {
            int end = endOfPart(i);
            parts.add(new Part(joint, i, end));
            i = end;
            int next = isJoint(i) ? i + 1 : i;
            if (isInitial(parts.get(parts.size() - 1))) next = nextInitial(i, next);
            if (next == i || !isLetter(next) || isUnspaced(next)) break;
            joint = (char) text.codePointAt(text.codePointAt(next - 1) == '\'' ? next - 1 : i);
            i = next;
        }
        if (parts.size() == 1) {
            int signs = i;
            while (text.codePointAt(signs) == '+' || text.codePointAt(signs) == '#') signs++;
            if (signs > i && !isLetter(signs)) return signed(start, signs);
            if (signs > i && isDigit(signs) && !isDigit(start)) return numbered(start, signs);
            if (text.codePointAt(i) == ':' && SCHEMES.contains(text.substring(start, i))) return i + 1;
        }
        if (parts.size() > 1 && word(parts.get(0)).equals("www")) parts.remove(0);
        terms.add(
                isPlain(parts)
                        ? new Term(List.of(List.of(lexeme(parts.get(0)))))
                        : new Term(ways(parts), tails(parts)));
        return i;
    }

    /** Most words: Latin letters that are written in one way. */
    private boolean isPlain(List<Part> parts) {
        var first = parts.get(0);
        return parts.size() == 1 && text.isLatin(first.start(), first.end());
    }

    /** C++, C#. */
    private int signed(int start, int end) {
        terms.add(new Term(List.of(List.of(lexeme(start, end)))));
        return end;
    }

    /** C++17, which is C++ and 17. */
    private int numbered(int start, int number) {
        int end = endOfPart(number);
        terms.add(new Term(List.of(List.of(lexeme(start, end)), List.of(lexeme(start, number), lexeme(number, end)))));
        return end;
    }

    private boolean isInitial(Part part) {
        return part.length() == 1 && !isDigit(part.start());
    }

    /** J. K. is J.K.: where the next initial begins, with its point, behind the point and the space. So does what U.K.'s ends in. */
    private int nextInitial(int point, int otherwise) {
        if (text.codePointAt(point) == '.' && text.codePointAt(point + 1) == '\'') return point + 2;
        if (text.codePointAt(point) != '.' || text.codePointAt(point + 1) != ' ') return otherwise;
        boolean isNext = isLetter(point + 2)
                && !isDigit(point + 2)
                && endOfPart(point + 2) == point + 3
                && text.codePointAt(point + 3) == '.';
        return isNext ? point + 2 : otherwise;
    }

    private List<List<Lexeme>> ways(List<Part> parts) {
        var ways = new ArrayList<List<Lexeme>>();
        if (isNumber(parts)) number(parts, ways);
        else {
            if (parts.size() <= MOST_PARTS) ways.add(List.of(whole(joined(parts), parts)));
            ways.add(parts.stream().map(this::lexeme).toList());
            spelledOut(parts, ways);
            if (isTime(parts)) ways.add(List.of(whole(word(parts.get(0)) + '.' + word(parts.get(1)), parts)));
            if (isPossessive(parts)) ways.addAll(ways(parts.subList(0, parts.size() - 1)));
            unit(parts, ways);
        }
        return ways.stream().distinct().toList();
    }

    private boolean isNumber(List<Part> parts) {
        return parts.size() > 1
                && parts.stream().allMatch(this::isDigits)
                && parts.stream().skip(1).allMatch(part -> ".,'".indexOf(part.joint()) >= 0)
                && (isGrouped(parts) || parts.get(parts.size() - 1).joint() != '\'');
    }

    /**
     * 1.5 is one number however its point is written; 1,500 may be a thousand and a half, 1,200.50 is 1200.50, and 2.0.1 is three
     * numbers.
     */
    private void number(List<Part> parts, List<List<Lexeme>> ways) {
        int last = parts.size() - 1;
        ways.add(List.of(whole(parts.stream().map(this::word).collect(Collectors.joining(".")), parts)));
        if (isGrouped(parts)) ways.add(List.of(whole(together(parts), parts)));
        if (isGroupedBeforeAPoint(parts)) {
            ways.add(List.of(whole(together(parts.subList(0, last)) + '.' + word(parts.get(last)), parts)));
            var spaced = new ArrayList<>(
                    parts.subList(0, last - 1).stream().map(this::lexeme).toList());
            var end = parts.subList(last - 1, last + 1);
            spaced.add(whole(word(end.get(0)) + '.' + word(end.get(1)), end));
            ways.add(spaced);
        }
        if (isGrouped(parts) || parts.size() > 2)
            ways.add(parts.stream().map(this::lexeme).toList());
    }

    private static boolean isGrouped(List<Part> parts) {
        return parts.stream().skip(1).allMatch(part -> part.length() == 3);
    }

    private static boolean isGroupedBeforeAPoint(List<Part> parts) {
        int last = parts.size() - 1;
        if (last < 2 || !isGrouped(parts.subList(0, last))) return false;
        char group = parts.get(1).joint();
        char point = parts.get(last).joint();
        return point != group
                && point != '\''
                && parts.subList(1, last).stream().allMatch(part -> part.joint() == group);
    }

    private String together(List<Part> parts) {
        return parts.stream().map(this::word).collect(Collectors.joining());
    }

    /** 10:30, which is also written 10.30. */
    private boolean isTime(List<Part> parts) {
        return parts.size() == 2
                && parts.get(1).joint() == ':'
                && parts.stream().allMatch(this::isDigits)
                && parts.get(0).length() <= 2
                && parts.get(1).length() == 2;
    }

    /** O'Brien's is O'Brien. */
    private boolean isPossessive(List<Part> parts) {
        var last = parts.get(parts.size() - 1);
        return parts.size() > 1 && last.joint() == '\'' && word(last).equals("s");
    }

    /** 1.2bn is 1.2 and bn. */
    private void unit(List<Part> parts, List<List<Lexeme>> ways) {
        if (parts.size() < 2) return;
        var last = parts.get(parts.size() - 1);
        int unit = last.start();
        while (unit < last.end() && isDigit(unit)) unit++;
        if (unit == last.start() || unit == last.end()) return;
        var number = new ArrayList<>(parts.subList(0, parts.size() - 1));
        number.add(new Part(last.joint(), last.start(), unit));
        if (!isNumber(number)) return;
        var behind = lexeme(unit, last.end());
        for (var way : ways(number))
            ways.add(Stream.concat(way.stream(), Stream.of(behind)).toList());
    }

    private List<Lexeme> tails(List<Part> parts) {
        var tails = new ArrayList<Lexeme>();
        for (var part : parts)
            for (var written : List.of(ARTICLE, PREFIX)) {
                var before = written.matcher(word(part));
                if (before.lookingAt()) tails.add(lexeme(part.start() + before.end(), part.end()));
            }
        return tails;
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
    private String joined(List<Part> parts) {
        if (isPossessive(parts)) return joined(parts.subList(0, parts.size() - 1)) + 's';
        boolean isInitials = parts.stream()
                        .allMatch(part -> part.length() <= 2 && !isDigit(part.start()) && !isDigit(part.end() - 1))
                && parts.stream().skip(1).allMatch(part -> part.joint() == '.');
        if (isInitials || parts.stream().skip(1).allMatch(this::isWrittenAsOne)) return together(parts);
        return text.substring(parts.get(0).start(), parts.get(parts.size() - 1).end());
    }

    private boolean isWrittenAsOne(Part part) {
        return HYPHENS.indexOf(part.joint()) >= 0
                || (GENDER_SIGNS.indexOf(part.joint()) >= 0 && GENDER_ENDINGS.contains(word(part)));
    }

    private String word(Part part) {
        return text.substring(part.start(), part.end());
    }

    private Lexeme lexeme(Part part) {
        return lexeme(part.start(), part.end());
    }

    /** What all parts are together, in other signs. */
    private Lexeme whole(String word, List<Part> parts) {
        int start = parts.get(0).start();
        int end = parts.get(parts.size() - 1).end();
        return new Lexeme(word, text.place(start), text.place(end));
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

    private boolean isPicture(int index) {
        int sign = text.codePointAt(index);
        return sign >= 0x2600 && (isFlag(index) || UCharacter.hasBinaryProperty(sign, UProperty.EXTENDED_PICTOGRAPHIC));
    }

    private boolean isFlag(int index) {
        int sign = text.codePointAt(index);
        return sign >= 0 && UCharacter.hasBinaryProperty(sign, UProperty.REGIONAL_INDICATOR);
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
