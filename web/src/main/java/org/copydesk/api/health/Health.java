package org.copydesk.api.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.copydesk.api.health.Vitals.Status;
import org.copydesk.api.health.Vitals.VitalSign;
import org.copydesk.api.json.Json;
import org.copydesk.persistence.Database;

/** {@code live}: the application runs. {@code ready}: it can do its work, so send it requests. Neither asks for a name. */
@WebServlet({"/health/live", "/health/ready"})
public class Health extends HttpServlet {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Inject
    transient Database database;

    @Resource
    transient ManagedExecutorService executor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var health = request.getServletPath().endsWith("/live")
                ? Vitals.of()
                : Vitals.of(new VitalSign("database", Status.of(isDatabaseUp())));
        var body = Json.bytes(health);
        response.setStatus(health.status() == Status.UP ? 200 : 503);
        if (health.status() != Status.UP) response.setHeader("Retry-After", "30");
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private boolean isDatabaseUp() {
        var answer = executor.submit(() -> database.answers(PATIENCE));
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException noAnswer) {
            answer.cancel(true);
            return false;
        }
    }
}
