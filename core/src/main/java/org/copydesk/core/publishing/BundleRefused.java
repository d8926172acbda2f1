package org.copydesk.core.publishing;

import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.workflow.Refused;

/** One article kept all of them back. Nothing went out. */
public class BundleRefused extends Refused {

    private final long article;

    BundleRefused(Refusal refusal, long article) {
        super(refusal);
        this.article = article;
    }

    public long article() {
        return article;
    }
}
