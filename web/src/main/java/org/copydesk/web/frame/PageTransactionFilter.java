package org.copydesk.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Reads what is only looked at in one transaction. A form that comes back has one for each thing that it does. */
public class PageTransactionFilter extends HttpFilter {

    @Inject
    transient PageTransaction reading;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("GET") || !request.getServletPath().startsWith("/desk")) {
            chain.doFilter(request, response);
            return;
        }
        reading.begin();
        try {
            chain.doFilter(request, response);
            reading.end();
        } finally {
            reading.giveUp();
        }
    }
}
