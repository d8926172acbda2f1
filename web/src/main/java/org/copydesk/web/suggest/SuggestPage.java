package org.copydesk.web.suggest;

import static java.util.stream.Collectors.toMap;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.reading.ArticleView;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.review.NotUnderReview;
import org.copydesk.core.review.Proposing;
import org.copydesk.core.review.ReviewRefused;
import org.copydesk.core.review.Suggesting;
import org.copydesk.core.review.SuggestionView;
import org.copydesk.core.review.SuggestionView.Standing;
import org.copydesk.core.text.anchor.Rewording;
import org.copydesk.core.workflow.Editing;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.writing.Autosaving;
import org.copydesk.core.writing.ManuscriptRefused;
import org.copydesk.persistence.writing.Autosave;
import org.copydesk.web.failure.Notices;
import org.copydesk.web.frame.Flaws;
import org.copydesk.web.frame.PageMemory;
import org.copydesk.web.frame.Words;

/** The editor in suggest mode: opens the person's copy of a text, and proposes what they changed in it. */
@Named
@ViewScoped
public class SuggestPage extends PageMemory {

    private static final long serialVersionUID = 1;

    @Inject
    transient Proposing proposing;

    @Inject
    transient Suggesting suggesting;

    @Inject
    transient Reading reading;

    @Inject
    transient Editing editing;

    @Inject
    transient Autosaving autosaving;

    @Inject
    transient CurrentPerson person;

    @Inject
    transient Notices notices;

    @Inject
    transient Flaws flaws;

    @Inject
    transient Words words;

    private long id;
    private int base;
    private boolean behind;
    private long kept;
    private String title = "";
    private String standfirst = "";
    private String body = "";
    private String whys = "";
    private long decided;
    private transient ArticleView view;
    private transient List<SuggestionView> others;

    public void load() {
        var copy = proposing.open(id);
        base = copy.base();
        behind = copy.isBehind();
        proposing.choose(id, true);
        kept = copy.kept() == null ? 0 : copy.kept().toEpochMilli();
        title = copy.text().title();
        standfirst = copy.text().standfirst();
        body = copy.text().body();
    }

    /** Makes suggestions of what was typed; when it is refused, the page says why and everything typed stays. */
    public String propose() {
        try {
            int made = proposing
                    .propose(id, base, title, standfirst, body, reasons())
                    .size();
            notices.done("suggest.told", made, isOwn() ? "" : getView().author().name());
            return "/desk/article?faces-redirect=true&id=" + id;
        } catch (ReviewRefused refused) {
            notices.wrong("review." + refused.refusal());
        } catch (ManuscriptRefused refused) {
            flaws.are(refused.flaws());
            notices.wrong("suggest.flawed");
        }
        return null;
    }

    /** Why each change is proposed, as the script of the page hands it over. */
    private Map<String, String> reasons() {
        if (whys.isBlank()) return Map.of();
        try (var reader = Json.createReader(new StringReader(whys))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .collect(toMap(
                            why -> why.getString("exact") + "\u0000" + why.getString("replacement"),
                            why -> why.getString("note"),
                            (one, other) -> other));
        }
    }

    /** Takes somebody else's words into the text, on which the person's own copy goes on. */
    public String accept() {
        return decide(() -> suggesting.accept(id, decided), "talk.accepted.one");
    }

    public String reject() {
        return decide(() -> suggesting.reject(id, decided, null), "suggest.rejected");
    }

    private String decide(Runnable decision, String done) {
        try {
            decision.run();
            notices.done(done);
        } catch (ReviewRefused refused) {
            notices.wrong("review." + refused.refusal());
        } catch (Refused refused) {
            notices.refused(refused.refusal());
        } catch (NotUnderReview gone) {
            notices.wrong("review.gone");
        }
        return "/desk/suggest?faces-redirect=true&id=" + id;
    }

    public String drop() {
        proposing.drop(id);
        return "/desk/suggest?faces-redirect=true&id=" + id;
    }

    public ArticleView getView() {
        if (view == null) view = reading.article(id);
        return view;
    }

    /** Whether it is the person's own text. */
    public boolean isOwn() {
        return getView().article().author().equals(person.actor().id());
    }

    /** Whether the person may write in the text itself too. */
    public boolean isEditable() {
        return editing.refusal(person.actor(), getView().article()).isEmpty();
    }

    /** What the person typed in the text itself and has not saved; null when there is nothing. */
    public Autosave getUnsaved() {
        return isEditable() ? autosaving.find(id, getView().text()).orElse(null) : null;
    }

    /** What others suggest and nobody has decided. */
    public List<SuggestionView> getOthers() {
        if (others == null)
            others = suggesting.of(id).stream()
                    .filter(one -> one.standing() == Standing.OPEN || one.standing() == Standing.OUTDATED)
                    .filter(one ->
                            !one.suggestion().author().equals(person.actor().id()))
                    .toList();
        return others;
    }

    public Rewording rewording(SuggestionView one) {
        var anchor = one.suggestion().anchor();
        return Rewording.of(anchor.field(), anchor.exact(), one.suggestion().replacement());
    }

    /** Once the page is out it remembers what was typed, and not the article. */
    public void settle() {
        view = null;
        others = null;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getBase() {
        return base;
    }

    /** The revision on which the text stands by now, as the script of the page heard. */
    public void setBase(int base) {
        this.base = base;
    }

    /** Whether the article has a newer revision with which the copy could not be merged. */
    public boolean isBehind() {
        return behind;
    }

    /** When the server last kept what was typed, in milliseconds; 0 for never. */
    public long getKept() {
        return kept;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getStandfirst() {
        return standfirst;
    }

    public void setStandfirst(String standfirst) {
        this.standfirst = standfirst;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body == null ? "" : body;
    }

    /** Somebody else's suggestion that the person decides about. */
    public long getDecided() {
        return decided;
    }

    public void setDecided(long decided) {
        this.decided = decided;
    }

    public String getWhys() {
        return whys;
    }

    public void setWhys(String whys) {
        this.whys = whys == null ? "" : whys;
    }
}
