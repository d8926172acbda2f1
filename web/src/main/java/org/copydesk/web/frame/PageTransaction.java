package org.copydesk.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;

/**
 * The one transaction in which everything is read that a page shows, so that what its parts ask for twice is read once.
 * When the page fails it ends at once: what is shown instead reads for itself.
 */
@RequestScoped
public class PageTransaction {

    @Inject
    UserTransaction transaction;

    private boolean begun;

    void begin() throws ServletException {
        try {
            transaction.begin();
            begun = true;
        } catch (NotSupportedException | SystemException e) {
            throw new ServletException(e);
        }
    }

    /** Nothing where it has ended. What was refused meanwhile leaves nothing behind. */
    void end() throws ServletException {
        if (!begun) return;
        begun = false;
        try {
            if (transaction.getStatus() == Status.STATUS_ACTIVE) transaction.commit();
            else transaction.rollback();
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException | SystemException e) {
            throw new ServletException(e);
        }
    }

    /** The page is not going to be shown. */
    public void giveUp() {
        if (!begun) return;
        begun = false;
        try {
            transaction.rollback();
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }
}
