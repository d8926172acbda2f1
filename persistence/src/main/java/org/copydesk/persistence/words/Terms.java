package org.copydesk.persistence.words;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cuts a text into terms. The only place where anything is cut for searching, stored texts and typed words alike. */
public final class Terms {

    /** Goes up when the same text is cut in another way than before; all that is stored is then cut anew. */
    public static final int VERSION = 3;

    private static final String JOINTS = "'-_.,/:@&*\u00b7";

    /** What words are joined by that are also written as one. */
    private static final String HYPHENS = "'-_&\u00b7";

    /** Before the ending of women in German, which is also written without: Leser:innen, Leser*innen, Leser/innen. */
    private static final String GENDER_SIGNS = ":*/";

    private static final Set<String> GENDER_ENDINGS = Set.of("in", "innen");

    private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "mailto");

    /** What makes of a number the place in an order; the bare number says as much. */
    private static final Set<String> ORDINAL_ENDINGS =
            Set.of("st", "nd", "rd", "th", "er", "e", "eme", "re", "ste", "de");

    /** What stands for the sign & in names of houses: Marks & Spencer, Kultur & Medien. */
    private static final List<String> AND = List.of("and", "und", "et", "y");

    /** What scripts without spaces are parted by where they part anything, and leave out as often as not. */
    private static final String GAPS = " \u30fb=-";

    private static final int MOST_PARTS = 12;
    private static final int SHORTEST_PIECE = 3;

    /** What Arabic and Hebrew write as one with the word behind it: the article, and one letter or two before that. */
    private static final List<Pattern> PREFIXES = Stream.of(
                    "[\u0648\u0628\u0644\u0641\u06a9]?\u0627\u0644(?=.{2})",
                    "\u0644\u0644(?=.{2})",
                    "[\u0648\u0628\u0644\u0641\u06a9](?=.{3})",
                    "[\u05d1\u05d4\u05d5\u05db\u05dc\u05de\u05e9](?=.{3})",
                    "[\u05d1\u05d4\u05d5\u05db\u05dc\u05de\u05e9]{2}(?=.{3})")
            .map(Pattern::compile)
            .toList();

    /** Stands before names that are found as a whole, and begins no word. */
    private static final String MARK = "#";

    /** PostgreSQL takes 2046 bytes; one sign can be many once it is folded. */
    private static final int LONGEST_NAME = 300;

    private static final Pattern UNSAID = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    private final FoldedText text;
    private final List<Term> terms = new ArrayList<>();

    private Terms(String text) {
        this.text = new FoldedText(text);
        for (int i = 0; i < this.text.length(); ) {
            int phone = phone(i);
            if (phone > i) i = phone;
            else if (isPicture(i)) i = picture(i);
            else if (!isLetter(i)) i = sign(i);
            else i = isUnspaced(i) ? unspaced(i) : compound(i);
        }
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
        int last = letters.get(letters.size() - 2);
        var tails = new ArrayList<>(pairs.isEmpty() ? List.<Lexeme>of() : List.of(lexeme(last, i)));
        if (text.codePointAt(i) >= 0 && GAPS.indexOf(text.codePointAt(i)) >= 0 && isLetter(i + 1) && isUnspaced(i + 1))
            tails.add(acrossTheGap(last, i));
        terms.add(new Term(List.of(pairs.isEmpty() ? List.of(lexeme(last, i)) : pairs), tails));
        return i;
    }

    private Lexeme acrossTheGap(int last, int gap) {
        int end = gap + 1 + Character.charCount(text.codePointAt(gap + 1));
        return new Lexeme(text.substring(last, gap) + text.substring(gap + 1, end), text.place(last), text.place(end));
    }

    /** A number by which somebody is called, or the same place where there is none. */
    private int phone(int start) {
        int sign = text.codePointAt(start);
        if (sign != '+' && sign != '(' && sign != '0') return start;
        var phone = PhoneNumber.at(text, start);
        if (phone == null) return start;
        var ways = new ArrayList<List<Lexeme>>();
        for (var written : phone.written())
            ways.add(List.of(new Lexeme(written, text.place(start), text.place(phone.end()))));
        ways.add(phone.groups().stream()
                .map(group -> lexeme(group.start(), group.end()))
                .toList());
        terms.add(new Term(ways.stream().distinct().toList()));
        return phone.end();
    }

    private int sign(int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        if (text.codePointAt(start) == '&')
            terms.add(new Term(
                    List.of(),
                    AND.stream()
                            .map(word -> new Lexeme(word, text.place(start), text.place(end)))
                            .toList()));
        return end;
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
            if (text.codePointAt(i) == '/' && text.codePointAt(next) == '-') next++; // Leser/-innen
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

    /** C++, C#, which are no C; but Disney+ is Disney. */
    private int signed(int start, int end) {
        int word = endOfPart(start);
        var ways = new ArrayList<>(List.of(List.of(lexeme(start, end))));
        if (word > start + 1 && !isDigit(start)) ways.add(List.of(lexeme(start, word)));
        terms.add(new Term(ways));
        return end;
    }

    /** C++17, which is C++ and 17. */
    private int numbered(int start, int number) {
        int end = endOfPart(number);
        terms.add(new Term(List.of(List.of(lexeme(start, end)), List.of(lexeme(start, number), lexeme(number, end)))));
        return end;
    }

    /** J., and Ph. */
    private boolean isInitial(Part part) {
        return part.length() <= 2 && !isDigit(part.start());
    }

    /**
     * J. K. is J.K., and so is J.-K.: where the next initial begins, with its point, behind the point and the space. So does what
     * U.K.'s ends in.
     */
    private int nextInitial(int point, int otherwise) {
        if (text.codePointAt(point) != '.') return otherwise;
        int between = text.codePointAt(point + 1);
        if (between == '\'') return point + 2;
        if (between != ' ' && between != '-') return otherwise;
        int start = point + 2;
        int end = endOfPart(start);
        boolean isNext = end > start && end <= start + 2 && !isDigit(start) && text.codePointAt(end) == '.';
        return isNext ? start : otherwise;
    }

    private List<List<Lexeme>> ways(List<Part> parts) {
        var ways = new ArrayList<List<Lexeme>>();
        if (isNumber(parts)) number(parts, ways);
        else {
            if (parts.size() <= MOST_PARTS) ways.add(List.of(whole(joined(parts), parts)));
            ways.add(parts.stream().map(this::lexeme).toList());
            initials(parts, ways);
            if (isNameWithASign(parts)) ways.add(List.of(whole(together(parts), parts)));
            if (isOrdinal(parts)) ways.add(List.of(number(parts.get(0))));
            spelledOut(parts, ways);
            if (isTime(parts)) ways.add(List.of(whole(word(parts.get(0)) + '.' + word(parts.get(1)), parts)));
            if (isPossessive(parts)) ways.addAll(ways(parts.subList(0, parts.size() - 1)));
            unit(parts, ways);
        }
        return ways.stream().distinct().toList();
    }

    /** Dr. J. K. is Dr. and J.K. */
    private void initials(List<Part> parts, List<List<Lexeme>> ways) {
        if (parts.size() > MOST_PARTS) return;
        for (int i = 1; i < parts.size(); i++)
            if (text.codePointAt(parts.get(i).start() - 1) == ' ') {
                var first = parts.subList(0, i);
                var second = parts.subList(i, parts.size());
                ways.add(List.of(whole(joined(first), first), whole(joined(second), second)));
            }
    }

    /** Node.js, AC/DC. */
    private boolean isNameWithASign(List<Part> parts) {
        return parts.size() == 2
                && "./".indexOf(parts.get(1).joint()) >= 0
                && parts.stream().noneMatch(this::isDigits);
    }

    /** 26th. */
    private boolean isOrdinal(List<Part> parts) {
        if (parts.size() > 1 || !isDigit(parts.get(0).start())) return false;
        return ORDINAL_ENDINGS.contains(
                text.substring(endOfDigits(parts.get(0)), parts.get(0).end()));
    }

    private Lexeme number(Part ordinal) {
        int end = endOfDigits(ordinal);
        return new Lexeme(
                text.substring(ordinal.start(), end), text.place(ordinal.start()), text.place(ordinal.end()), true);
    }

    private int endOfDigits(Part part) {
        int end = part.start();
        while (end < part.end() && isDigit(end)) end++;
        return end;
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
        if (isGrouped(parts) || isGroupedByTwo(parts)) ways.add(List.of(whole(together(parts), parts)));
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

    /** 12,34,567, as India does. */
    private static boolean isGroupedByTwo(List<Part> parts) {
        int last = parts.size() - 1;
        return last > 1
                && parts.get(last).length() == 3
                && parts.subList(1, last).stream().allMatch(part -> part.length() == 2)
                && parts.subList(1, last + 1).stream().allMatch(part -> part.joint() == ',');
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
        int unit = endOfDigits(last);
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
            for (var prefix : PREFIXES) {
                var before = prefix.matcher(word(part));
                if (before.lookingAt()) tails.add(lexeme(part.start() + before.end(), part.end()));
            }
        if (parts.stream().anyMatch(this::hasHump)) tails.addAll(cut(parts, this::isHumpOrFigure));
        tails.addAll(withZeros(parts));
        return tails;
    }

    /** 06.06. is 6.6., and June 06 June 6. */
    private List<Lexeme> withZeros(List<Part> parts) {
        var tails = new ArrayList<Lexeme>();
        if (!parts.stream().allMatch(part -> isDigits(part) && (part.length() <= 2 || part.length() == 4)))
            return tails;
        boolean isDecimal = parts.size() == 2 && isNumber(parts);
        if (!isDecimal) parts.forEach(part -> withZeros(List.of(part), tails));
        if (parts.size() > 1 && parts.size() <= 3) withZeros(parts, tails);
        return tails;
    }

    private void withZeros(List<Part> parts, List<Lexeme> tails) {
        var words = parts.stream().map(this::word).toList();
        for (UnaryOperator<String> way : List.<UnaryOperator<String>>of(Terms::bare, Terms::padded)) {
            var written = words.stream().map(way).toList();
            if (!written.equals(words)) tails.add(whole(String.join(".", written), parts));
        }
    }

    private static String bare(String digits) {
        return digits.length() == 2 && digits.charAt(0) == '0' ? digits.substring(1) : digits;
    }

    private static String padded(String digits) {
        return digits.length() == 1 ? '0' + digits : digits;
    }

    private boolean hasHump(Part part) {
        return IntStream.range(part.start() + 1, part.end()).anyMatch(text::isHump);
    }

    private boolean isFigure(int index) {
        return isDigit(index) != isDigit(index - 1);
    }

    private boolean isHumpOrFigure(int index) {
        return text.isHump(index) || isFigure(index);
    }

    /** Umlauts with an e, what letters and digits make together as letters and as digits, and YouTube as you and tube. */
    private void spelledOut(List<Part> parts, List<List<Lexeme>> ways) {
        var spelled = parts.stream()
                .map(part -> new Lexeme(
                        text.spelled(part.start(), part.end()), text.place(part.start()), text.place(part.end())))
                .toList();
        ways.add(spelled);
        if (parts.size() <= MOST_PARTS && parts.stream().skip(1).allMatch(this::isWrittenAsOne))
            ways.add(List.of(whole(spelled.stream().map(Lexeme::text).collect(Collectors.joining()), parts)));
        var fine = cut(parts, this::isFigure);
        if (fine.size() <= MOST_PARTS) ways.add(fine);
        if (parts.stream().noneMatch(this::hasHump)) return;
        var pieces = cut(parts, this::isHumpOrFigure);
        if (pieces.size() <= MOST_PARTS
                && pieces.stream().allMatch(piece -> piece.text().length() >= SHORTEST_PIECE)) ways.add(pieces);
    }

    private List<Lexeme> cut(List<Part> parts, IntPredicate begins) {
        var pieces = new ArrayList<Lexeme>();
        for (var part : parts) {
            int from = part.start();
            for (int i = part.start() + 1; i <= part.end(); i++)
                if (i == part.end() || begins.test(i)) {
                    pieces.add(lexeme(from, i));
                    from = i;
                }
        }
        return pieces;
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
