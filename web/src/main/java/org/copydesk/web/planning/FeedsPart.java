package org.copydesk.web.planning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.copydesk.core.PublicAddress;
import org.copydesk.core.planning.FeedAddresses;
import org.copydesk.core.writing.ManuscriptRefused;
import org.copydesk.persistence.planning.FeedKey;
import org.copydesk.web.frame.Flaws;
import org.copydesk.web.frame.OnPage;
import org.copydesk.web.frame.PageMemory;

/** The private addresses of the person's calendar, for programs that cannot sign in. */
@Named
@ViewScoped
public class FeedsPart extends PageMemory {

    private static final long serialVersionUID = 1;

    @Inject
    transient FeedAddresses addresses;

    @Inject
    transient Flaws flaws;

    @Inject
    transient HttpServletRequest request;

    private final OnPage<FeedRow> shown = new OnPage<>();
    private String label;
    private transient String made;

    /** One address as it stands on the page. */
    public record FeedRow(long id, String label, Instant created) implements Serializable {}

    /** Makes one; the page tells its address this once. */
    public void make() {
        try {
            var address = addresses.make(FeedKey.Kind.CALENDAR, label);
            made = base() + address.path() + "?token=" + address.token();
            label = null;
        } catch (ManuscriptRefused refused) {
            flaws.are(refused.flaws());
        }
    }

    public void revoke(long id) {
        addresses.revoke(id);
    }

    public List<FeedRow> getMine() {
        return shown.rows(() -> addresses.mine().stream()
                .filter(key -> key.kind() == FeedKey.Kind.CALENDAR)
                .map(key -> new FeedRow(key.id(), key.label(), key.created()))
                .toList());
    }

    private String base() {
        return PublicAddress.in(System.getenv())
                .orElseGet(() -> PublicAddress.origin(request.getRequestURL().toString()) + request.getContextPath());
    }

    /** The address that was just made; null when none was. */
    public String getMade() {
        return made;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }
}
