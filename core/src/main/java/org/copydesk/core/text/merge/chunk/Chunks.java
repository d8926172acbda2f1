package org.copydesk.core.text.merge.chunk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.copydesk.core.text.merge.chunk.Chunk.Kind;

/** Lays the changes of both sides over each other; the chunks cover all three sequences without gaps. */
public final class Chunks {

    private final Deque<Hunk> theirs;
    private final Deque<Hunk> mine;
    private final boolean touching;
    private final List<Chunk> chunks = new ArrayList<>();

    private int place;
    private int shiftTheirs;
    private int shiftMine;
    private int start;
    private int end;
    private int growthTheirs;
    private int growthMine;
    private boolean changedByThem;
    private boolean changedByMe;

    private Chunks(List<Hunk> theirs, List<Hunk> mine, boolean touching) {
        this.theirs = new ArrayDeque<>(theirs);
        this.mine = new ArrayDeque<>(mine);
        this.touching = touching;
    }

    /** Changes meet when they change the same element or insert at the same place. */
    public static List<Chunk> overlapping(List<Hunk> theirs, List<Hunk> mine, int length) {
        return new Chunks(theirs, mine, false).cover(length);
    }

    /** Changes meet when there is no unchanged element between them. */
    public static List<Chunk> touching(List<Hunk> theirs, List<Hunk> mine, int length) {
        return new Chunks(theirs, mine, true).cover(length);
    }

    private List<Chunk> cover(int length) {
        while (!theirs.isEmpty() || !mine.isEmpty()) {
            open();
            while (meets(theirs.peek()) || meets(mine.peek())) {
                if (meets(theirs.peek())) takeTheirs();
                else takeMine();
            }
            close();
        }
        keep(length);
        return chunks;
    }

    private void open() {
        boolean themFirst = mine.isEmpty() || (!theirs.isEmpty() && isBefore(theirs.peek(), mine.peek()));
        start = themFirst ? theirs.peek().from() : mine.peek().from();
        end = start;
        growthTheirs = 0;
        growthMine = 0;
        changedByThem = false;
        changedByMe = false;
        if (themFirst) takeTheirs();
        else takeMine();
    }

    /** At the same place an insertion goes first, so that what replaces the elements behind it comes after. */
    private static boolean isBefore(Hunk one, Hunk two) {
        if (one.from() != two.from()) return one.from() < two.from();
        return one.isInsertion() || !two.isInsertion();
    }

    private boolean meets(Hunk hunk) {
        if (hunk == null) return false;
        if (touching) return hunk.from() <= end;
        if (start == end) return hunk.isInsertion() && hunk.from() == end;
        return hunk.from() < end;
    }

    private void takeTheirs() {
        Hunk hunk = theirs.remove();
        end = Math.max(end, hunk.fromEnd());
        growthTheirs += hunk.growth();
        changedByThem = true;
    }

    private void takeMine() {
        Hunk hunk = mine.remove();
        end = Math.max(end, hunk.fromEnd());
        growthMine += hunk.growth();
        changedByMe = true;
    }

    private void close() {
        keep(start);
        add(changedByThem ? changedByMe ? Kind.BOTH : Kind.THEIRS : Kind.MINE, end, growthTheirs, growthMine);
    }

    private void keep(int until) {
        if (until > place) add(Kind.NOBODY, until, 0, 0);
    }

    private void add(Kind kind, int until, int growthTheirs, int growthMine) {
        int fromTheirs = place + shiftTheirs;
        int fromMine = place + shiftMine;
        shiftTheirs += growthTheirs;
        shiftMine += growthMine;
        chunks.add(new Chunk(kind, place, until, fromTheirs, until + shiftTheirs, fromMine, until + shiftMine));
        place = until;
    }
}
