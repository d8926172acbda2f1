package org.copydesk.web.sections;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.copydesk.core.publishing.Navigation;
import org.copydesk.core.publishing.Site;
import org.copydesk.core.reading.Worklists;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.writing.ManuscriptRefused;
import org.copydesk.web.failure.Notices;
import org.copydesk.web.frame.Flaws;
import org.copydesk.web.frame.PageMemory;
import org.copydesk.web.frame.Visitor;

/** The sections of the site as they are being arranged; readers see them when the admin says so. */
@Named
@ViewScoped
public class SectionsPage extends PageMemory {

    private static final long serialVersionUID = 1;

    @Inject
    transient Navigation navigation;

    @Inject
    transient Site site;

    @Inject
    transient Worklists worklists;

    @Inject
    transient Flaws flaws;

    @Inject
    transient Notices notices;

    @Inject
    transient Visitor visitor;

    private ArrayList<String> names;
    private String adding;

    /** For anybody but an admin there is no such page. */
    public void load() {
        if (!visitor.isAdmin()) throw new ArticleNotFound();
        names = new ArrayList<>(navigation.chosen());
    }

    /** Readers see them from now on; what is refused stays in the form. */
    public String save() {
        if (adding != null && !adding.isBlank()) add();
        try {
            navigation.arrange(names);
            notices.done(names.isEmpty() ? "sections.left" : "sections.saved");
            return "/desk/sections?faces-redirect=true";
        } catch (ManuscriptRefused refused) {
            flaws.are(refused.flaws());
            notices.wrong("sections.refused");
            return null;
        }
    }

    public void add() {
        if (adding == null || adding.isBlank()) return;
        names.add(adding.strip());
        adding = null;
    }

    /** Begins with those that readers find by default. */
    public void begin() {
        names.addAll(site.sections());
    }

    public void remove(int index) {
        names.remove(index);
    }

    public void move(int index, int by) {
        Collections.swap(names, index, index + by);
    }

    public List<String> subjectsLike(String typed) {
        return worklists.subjectsLike(typed);
    }

    public List<String> wrong(String field) {
        return flaws.at(field);
    }

    public List<String> wrong(int index) {
        return flaws.at("sections[" + index + "]");
    }

    /** What readers find now. */
    public List<String> getShown() {
        return site.sections();
    }

    public List<String> getNames() {
        return names;
    }

    public String getAdding() {
        return adding;
    }

    public void setAdding(String adding) {
        this.adding = adding;
    }
}
