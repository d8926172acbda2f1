package org.copydesk.core.text.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.core.text.merge.Resolution.TAKE_BOTH;
import static org.copydesk.core.text.merge.Resolution.TAKE_MINE;
import static org.copydesk.core.text.merge.Resolution.TAKE_THEIRS;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.copydesk.core.text.markup.Markup;
import org.jsoup.Jsoup;

@Label("Any merge")
class MergePropertyTest {

    @Property
    void givesTheOtherSideWhenOneChangedNothing(@ForAll long seed) {
        var blocks = Bodies.blocks(seed);
        String base = Bodies.body(blocks);
        String side = Bodies.body(Bodies.edited(blocks, "side", seed + 1));

        assertThat(merged(base, base, side)).isEqualTo(side);
        assertThat(merged(base, side, base)).isEqualTo(side);
        assertThat(merged(base, side, side)).isEqualTo(side);
    }

    @Property
    void givesAnyStringBackThatOneSideAloneWrote(@ForAll String base, @ForAll String side) {
        assertThat(merged(base, base, side)).isEqualTo(side);
        assertThat(merged(base, side, base)).isEqualTo(side);
    }

    @Property
    void takesAnythingForABody(@ForAll String base, @ForAll String theirs, @ForAll String mine) {
        assertThat(Decided.alike(merge(base, theirs, mine), TAKE_BOTH).body()).isNotNull();
    }

    @Property
    void losesNoWordThatOneSideAdded(@ForAll long seed) {
        var three = new Three(seed);

        Set<String> shown = new HashSet<>();
        for (MergedPassage passage : three.merge().passages()) {
            shown.addAll(Bodies.words(passage.text()));
            if (!passage.isConflict()) continue;
            shown.addAll(Bodies.words(passage.conflict().theirs()));
            shown.addAll(Bodies.words(passage.conflict().mine()));
        }
        assertThat(shown).containsAll(three.added());
        assertThat(shown).containsAll(three.kept());
    }

    @Property
    void hasEveryWordOnceThatOneSideAddedOrBothKeptWhenNothingMoved(@ForAll long seed) {
        var blocks = Bodies.blocks(seed);
        var three = new Three(
                Bodies.body(blocks),
                Bodies.body(Bodies.editedInPlace(blocks, "their", seed + 1)),
                Bodies.body(Bodies.editedInPlace(blocks, "my", seed + 2)));
        Set<String> expected = new HashSet<>(three.added());
        expected.addAll(three.kept());

        three.merge()
                .text()
                .map(text -> Bodies.words(text.body()))
                .ifPresent(words -> assertThat(words).containsAll(expected).doesNotHaveDuplicates());
    }

    @Property
    void givesACanonicalBodyHoweverItIsResolved(@ForAll long seed) {
        var merge = new Three(seed).merge();

        for (Resolution resolution : List.of(TAKE_THEIRS, TAKE_MINE, TAKE_BOTH)) {
            String body = Decided.alike(merge, resolution).body();
            var parsed = Jsoup.parseBodyFragment(body);
            parsed.outputSettings().prettyPrint(false);

            assertThat(parsed.body().html()).isEqualTo(body);
            assertThat(Markup.canonical(body)).isEqualTo(body);
        }
    }

    @Property
    void hasTheSameWordsWhoeverSavesWhenItIsClean(@ForAll long seed) {
        var three = new Three(seed);
        var merge = three.merge();
        var turned = three.turned();

        if (merge.isClean() && turned.isClean()) {
            assertThat(Bodies.words(Decided.alike(turned, TAKE_MINE).body()))
                    .containsExactlyInAnyOrderElementsOf(
                            Bodies.words(Decided.alike(merge, TAKE_MINE).body()));
        }
    }

    @Property
    void isCleanWhenEachSideEditedOtherParagraphs(@ForAll long seed) {
        List<String> base = new ArrayList<>();
        for (long i = 0; i < 6; i++) base.add("<p>base" + i + "1 base" + i + "2 base" + i + "3 base" + i + "4</p>");
        List<String> theirs = new ArrayList<>(base);
        List<String> mine = new ArrayList<>(base);
        List<String> both = new ArrayList<>(base);
        for (int i = 0; i < base.size(); i++) {
            boolean their = (seed >> i & 1) == 0;
            String changed = (seed >> (i + 8) & 1) == 0 ? "" : base.get(i).replace("2", their ? "7 their" : "8 my");
            (their ? theirs : mine).set(i, changed);
            both.set(i, changed);
        }

        var merge = merge(String.join("", base), String.join("", theirs), String.join("", mine));

        assertThat(merge.isClean()).isTrue();
        assertThat(Decided.alike(merge, TAKE_MINE).body()).isEqualTo(String.join("", both));
    }

    private static String merged(String base, String theirs, String mine) {
        return merge(base, theirs, mine).text().orElseThrow().body();
    }

    private static Merge merge(String base, String theirs, String mine) {
        return Merge.of(Bodies.text(base), Bodies.text(theirs), Bodies.text(mine), Locale.ENGLISH);
    }

    /** A body and what two people made of it. */
    private record Three(String base, String theirs, String mine) {

        Three(long seed) {
            this(Bodies.blocks(seed), seed);
        }

        private Three(List<String> blocks, long seed) {
            this(
                    Bodies.body(blocks),
                    Bodies.body(Bodies.edited(blocks, "their", seed + 1)),
                    Bodies.body(Bodies.edited(blocks, "my", seed + 2)));
        }

        Merge merge() {
            return MergePropertyTest.merge(base, theirs, mine);
        }

        /** The same, saved the other way round. */
        Merge turned() {
            return MergePropertyTest.merge(base, /* theirs= */ mine, /* mine= */ theirs);
        }

        Set<String> added() {
            Set<String> added = new HashSet<>(Bodies.words(theirs));
            added.addAll(Bodies.words(mine));
            Bodies.words(base).forEach(added::remove);
            return added;
        }

        Set<String> kept() {
            Set<String> kept = new HashSet<>(Bodies.words(theirs));
            kept.retainAll(Bodies.words(mine));
            return kept;
        }
    }
}
