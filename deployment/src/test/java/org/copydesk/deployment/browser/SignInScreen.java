package org.copydesk.deployment.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Keycloak's page that asks who one is. */
public final class SignInScreen {

    private static final String REALM = "/realms/";

    private final Page page;

    public SignInScreen(Page page) {
        this.page = page;
    }

    public boolean isShown() {
        return button().isVisible();
    }

    /** Whether this is the page that one was led to. */
    boolean isAsking() {
        return page.url().contains(REALM);
    }

    /** Returns when the product shows the page that was asked for. */
    public void signIn(String name, String password) {
        submit(name, password);
        page.waitForURL(address -> !address.contains(REALM) && !address.contains("/desk/sign-in?state="));
    }

    /** Returns when Keycloak has said what is next. */
    public void submit(String name, String password) {
        page.getByLabel("Username or email").fill(name);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        button().click();
        page.waitForLoadState();
    }

    private Locator button() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign In"));
    }
}
