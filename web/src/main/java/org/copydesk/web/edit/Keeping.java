package org.copydesk.web.edit;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.copydesk.core.drafting.Autosaving;
import org.copydesk.core.drafting.Manuscript;
import org.copydesk.core.people.NotSignedIn;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.persistence.article.Byline;

/** Takes what is being typed every few seconds, whatever its flaws, and says when it was kept. */
@WebServlet("/desk/kept")
public class Keeping extends HttpServlet {

    @Inject
    Autosaving autosaving;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (var reader = Json.createReader(request.getReader())) {
            var typed = reader.readObject();
            var time = autosaving.keep(
                    typed.getJsonNumber("article").longValue(), typed.getInt("base"), manuscript(typed));
            response.setContentType("application/json");
            response.getWriter()
                    .print(Json.createObjectBuilder()
                            .add("time", time.toString())
                            .build());
        } catch (ArticleNotFound missing) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotSignedIn nobody) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } catch (JsonException | ClassCastException | NullPointerException unreadable) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static Manuscript manuscript(JsonObject typed) {
        List<String> subjects = typed.getJsonArray("subjects").getValuesAs(JsonString::getString);
        List<Byline> byline = typed.getJsonArray("byline").getValuesAs(Keeping::credit);
        return new Manuscript(
                typed.getString("title"), typed.getString("standfirst"), typed.getString("body"), subjects, byline);
    }

    private static Byline credit(JsonObject credit) {
        return new Byline(credit.getString("name"), credit.getString("title"), credit.getString("description"));
    }
}
