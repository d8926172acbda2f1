package org.copydesk.web.edit;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.copydesk.core.people.NotSignedIn;
import org.copydesk.core.text.bounds.JsonBounds;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.writing.Autosaving;
import org.copydesk.core.writing.ManuscriptRefused;

/** Takes what is being typed every few seconds, whatever its flaws, and says when it was kept. */
@WebServlet("/desk/kept")
public class Keeping extends HttpServlet {

    @Inject
    Autosaving autosaving;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (var reader = Json.createReader(new JsonBounds(request.getInputStream()))) {
            var typed = new Handed(reader.readObject());
            var time = autosaving.keep(typed.article(), typed.base(), typed.manuscript());
            response.setContentType("application/json");
            response.getWriter()
                    .print(Json.createObjectBuilder()
                            .add("time", time.toString())
                            .build());
        } catch (ManuscriptRefused tooMuch) {
            response.setStatus(422);
        } catch (ArticleNotFound missing) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotSignedIn nobody) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } catch (JsonException | ClassCastException | NullPointerException unreadable) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
